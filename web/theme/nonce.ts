/** The nonce of the page as it was served, for whoever writes styles into it; browsers hide it from the markup, not from scripts. */
export const pageNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
