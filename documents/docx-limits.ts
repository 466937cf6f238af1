import type { OfficeLimits } from './office-limits';

const MEGABYTE = 1024 * 1024;

/**
 * How large a .docx may be once it is unpacked. Reading one takes about half a kilobyte and a few microseconds for each
 * element, so that these are counted before the first is built. A printed page has 200 elements or so.
 */
export const docxLimits = {
  files: 5_000,
  bytes: 48 * MEGABYTE,
  elements: 400_000,
  attributes: 2_000_000,
  /** Characters of the text that comes out: a cell that spans rows is repeated in each. */
  characters: 10 * MEGABYTE,
} as const satisfies OfficeLimits & { characters: number };
