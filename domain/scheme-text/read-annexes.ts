import { ask, placed, type Reader } from './reader';
import type { Placed } from './types';

/** More than this behind its name is an annex's own text. */
const LEAST_TEXT = 80;

/** The annexes that are named behind the last article; asked where their text is not there. */
export const readAnnexes = (reader: Reader): Placed<string>[] => {
  const { text, isLineStart } = reader.view;
  const start = reader.articles.at(-1)?.piece.end ?? text.length;
  const head = /^附(?:件|表)?\d{0,2}:/.exec(text.slice(start))?.[0];
  if (head === undefined) return [];
  const names: Placed<string>[] = [];
  let at = start + head.length;
  while (at < text.length) {
    let end = at + 1;
    while (end < text.length && !isLineStart(end) && !/^\d{1,2}\.(?!\d)/.test(text.slice(end, end + 4)))
      end++;
    const number = /^\d{1,2}\./.exec(text.slice(at, end))?.[0].length ?? 0;
    // Only the first of a list needs no number of its own.
    if (names.length > 0 && number === 0) break;
    names.push(placed(reader, text.slice(at + number, end), { start: at + number, end }));
    at = end;
  }
  if (text.length - at < LEAST_TEXT) ask(reader, 'annex-missing', { start, end: at });
  return names;
};
