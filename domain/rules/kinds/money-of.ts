/** Which money: the tranches of a programme to the row's units, in the row's year unless `allYears`. */
export interface MoneyOf {
  programme: string;
  allYears?: true;
  /** Whoever gets it first. */
  to?: 'anyone';
}
