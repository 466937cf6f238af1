/** The Opinion is in force from its day. */
export const issuedOn = '2013-08-24';

/** A budget year is over with its final accounts, at the end of 31 March of the next. */
export const accountsAreIn = (year: number, asOf: string): boolean => asOf >= `${year + 1}-03-31`;

/** The years that have begun, of those that are named; from the day of the document on. */
export const yearsBegun = (from: number, to: number, asOf: string): number[] => {
  const years: number[] = [];
  for (let year = from; year <= to; year++) if (asOf >= `${year}-01-01` && asOf >= issuedOn) years.push(year);
  return years;
};

/** How much of a year should be reached by its interim checks, of 4. */
export const quartersDue = (year: number, asOf: string): bigint =>
  asOf >= `${year}-12-31` ? 4n : asOf >= `${year}-09-30` ? 3n : asOf >= `${year}-06-30` ? 2n : 0n;
