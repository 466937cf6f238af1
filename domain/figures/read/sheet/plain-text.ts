/** As people type it: full-width digits and signs as the usual ones, no blanks around. */
export const plainText = (text: string): string => text.normalize('NFKC').trim();

/** A head for comparison: without blanks, stars and a unit in brackets. */
export const bareHead = (head: string): string =>
  plainText(head)
    .replace(/\s|[*:]/g, '')
    .replace(/\([^)]*\)$/, '')
    .toLowerCase();

/** What stands in brackets at the end of a head: 「万元」 of 「金额(万元)」. */
export const unitOfHead = (head: string): string | null =>
  /\(([^)]*)\)\**$/.exec(plainText(head).replace(/\s/g, ''))?.[1] ?? null;
