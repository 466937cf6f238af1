/** One form for the ways of writing a name: brackets and blanks do not tell two units apart. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[“”"'‘’]/g, '');
