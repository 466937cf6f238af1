/** The text that the readers see, and where each of its characters came from. */
export interface NormalisedText {
  text: string;
  /** Index in the source of each character of `text`. */
  origin: readonly number[];
}

const dashes = new Set('-‐‑‒–—―−─~〜﹣');
const opening = new Set('〔【[「『{');
const closing = new Set('〕】]」』}');
const zeros = new Set('○◯');

const foldWidth = (char: string): string => {
  const code = char.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
};

const foldChar = (char: string): string => {
  const narrow = foldWidth(char);
  if (dashes.has(narrow)) return '-';
  if (opening.has(narrow)) return '(';
  if (closing.has(narrow)) return ')';
  if (zeros.has(narrow)) return '〇';
  return narrow;
};

const isBeforeHour = (source: string, index: number): boolean =>
  /^\s[0-9０-９]{1,2}[:：][0-9０-９]/.test(source.slice(index, index + 5));

/**
 * Half-width characters, one kind of dash and bracket, no white space or line breaks (but for one between a day and an
 * hour in digits): plans mix all of them, often inside one date. Linear in the length of the text.
 */
export const normaliseText = (source: string): NormalisedText => {
  const chars: string[] = [];
  const origin: number[] = [];
  for (let index = 0; index < source.length; index++) {
    const raw = source.charAt(index);
    if (/[\s\u200b]/.test(raw)) {
      // 「2021-6-1 18:00」: without it the day would run into the hour.
      if (isBeforeHour(source, index) && /[0-9]/.test(chars.at(-1) ?? '')) {
        chars.push(' ');
        origin.push(index);
      }
      continue;
    }
    const char = foldChar(raw);
    // 「——」 is one dash on paper and two in the file.
    if (char === '-' && chars.at(-1) === '-') continue;
    chars.push(char);
    origin.push(index);
  }
  return { text: chars.join(''), origin };
};

/** The characters of the source that stand behind `text.slice(start, end)`. */
export const sourceSpan = (
  { origin }: NormalisedText,
  start: number,
  end: number,
): { start: number; end: number } => {
  const first = origin[start];
  const last = origin[end - 1];
  return first === undefined || last === undefined
    ? { start: 0, end: 0 }
    : { start: first, end: Math.max(first, last) + 1 };
};
