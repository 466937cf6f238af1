/** Which book of a campaign: scheme (programme, indicator or register), unit and year as the rows say them. */
export interface BookPlace {
  scheme: string;
  unit: string;
  /** The budget year or the period's; `-` where the rows have none. */
  year: string;
}

/** The docket of one book. Each part is written so that none can run into the next. */
export const figureBookId = (campaignId: string, { scheme, unit, year }: BookPlace): string =>
  `${campaignId}:figures:${[scheme, unit, year].map(part => part.replaceAll('%', '%25').replaceAll(':', '%3A')).join(':')}`;

/** What a book is about, from its id. */
export const placeOfBook = ({ id, campaignId }: { id: string; campaignId: string }): BookPlace => {
  const [scheme = '', unit = '', year = '-'] = id
    .slice(`${campaignId}:figures:`.length)
    .split(':')
    .map(part => part.replaceAll('%3A', ':').replaceAll('%25', '%'));
  return { scheme, unit, year };
};

/** What a book is called on screens and in lists. */
export const titleOfBook = ({ scheme, unit, year }: BookPlace): string =>
  [scheme, unit, ...(year === '-' ? [] : [year])].join(' · ');
