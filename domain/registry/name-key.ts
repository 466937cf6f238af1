/** One form for all ways of writing a name: width, blanks and quotation marks do not tell two units apart. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[“”"'‘’]/g, '');
