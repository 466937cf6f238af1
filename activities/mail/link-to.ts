/**
 * The address of a page. A path that is none of this installation's own (`/…`) leads to its front page: a mail never links
 * elsewhere.
 */
export const linkTo = (baseUrl: string, path: string): string => {
  const base = baseUrl.replace(/\/+$/, '');
  return /^\/(?![/\\])[^\s"'<>\\]*$/.test(path) ? `${base}${path}` : `${base}/`;
};
