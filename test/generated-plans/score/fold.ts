/** Texts that say the same: signs and digits of either width, no blanks, no full stop at the end. */
export const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/\*\*|\s/g, '')
    .replace(/<br>/g, '')
    .replace(/[。;,、.]+$/, '')
    .replaceAll('。', '.');

export const foldAll = (texts: readonly string[]): string => texts.map(fold).join('|');
