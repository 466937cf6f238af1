import { looksLikeFormula } from '../sheet';

/** True for a text before which our .csv files set an apostrophe: spreadsheets would work it out, or it begins with one. */
export const isMarked = (text: string): boolean => looksLikeFormula(text) || text.startsWith("'");
