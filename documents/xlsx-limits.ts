import type { OfficeLimits } from './office-limits';

const MEGABYTE = 1024 * 1024;

/**
 * How large an .xlsx may be once it is unpacked. Its cells are read as they pass and no tree is built, so that more of them are
 * taken than of a .docx: 50,000 rows of 14 columns have 1.5 million elements.
 */
export const xlsxLimits = {
  files: 5_000,
  bytes: 128 * MEGABYTE,
  elements: 2_500_000,
  attributes: 6_000_000,
  /** Characters of the text that comes out: a text is kept once and may stand in many cells. */
  characters: 10 * MEGABYTE,
  /** Of a .csv, which has no marks to be counted. */
  cells: 1_000_000,
} as const satisfies OfficeLimits & { characters: number; cells: number };
