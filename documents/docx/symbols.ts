/** Characters of Wingdings that say something, by their codes below F000. */
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'], [0x6e, '■'], [0x6f, '□'], [0x71, '❑'], [0x75, '◆'], [0x76, '❖'], [0x9f, '•'], [0xa7, '▪'],
  [0xa8, '□'], [0xa1, '○'], [0xab, '★'], [0xd8, '➢'], [0xe0, '→'], [0xfb, '☒'], [0xfc, '✓'], [0xfd, '☒'],
  [0xfe, '☑'],
  // ① to ⑩, ❶ to ❿.
  ...Array.from({ length: 10 }, (_, at): [number, string] => [0x81 + at, String.fromCharCode(0x2460 + at)]),
  ...Array.from({ length: 10 }, (_, at): [number, string] => [0x8c + at, String.fromCharCode(0x2776 + at)]),
]); // prettier-ignore

const wingdings2: ReadonlyMap<number, string> = new Map([
  [0x50, '✓'], [0x51, '☒'], [0x52, '☑'], [0x53, '☒'], [0x54, '☒'], [0xa3, '□'], [0x2a, '□'], [0x98, '●'],
  ...Array.from({ length: 10 }, (_, at): [number, string] => [0x6a + at, String.fromCharCode(0x2460 + at)]),
]); // prettier-ignore

const symbol: ReadonlyMap<number, string> = new Map([
  [0xa3, '≤'], [0xb3, '≥'], [0xb4, '×'], [0xb8, '÷'], [0xb1, '±'], [0xb7, '•'], [0xb0, '°'], [0xae, '→'],
  [0xb9, '≠'], [0xbb, '≈'], [0xd0, '∠'], [0xd6, '√'],
]); // prettier-ignore

/** What stands for a sign that is not known: seen by who reads, and no part of a word. */
const UNKNOWN = '〓';

/** The character of a `w:sym` by the name of its font and its code. */
export const symbolText = (font: string, code: number): string => {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings$/i.test(font)) return wingdings.get(low) ?? UNKNOWN;
  if (/^wingdings 2$/i.test(font)) return wingdings2.get(low) ?? UNKNOWN;
  if (/^symbol$/i.test(font) && symbol.has(low)) return symbol.get(low)!;
  if (/^(?:wingdings|webdings|symbol)/i.test(font) || (code >= 0xe000 && code <= 0xf8ff))
    return low >= 0x20 && low < 0x7f && /^symbol$/i.test(font) ? String.fromCharCode(low) : UNKNOWN;
  return Number.isNaN(code) || code < 0x20 || code > 0xfffd ? UNKNOWN : String.fromCharCode(code);
};
