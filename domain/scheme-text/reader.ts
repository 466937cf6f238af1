import type { SchemeAskCode } from '../codes/scheme-text';
import type { Article } from './read-articles';
import type { TextView } from './text-view';
import type { Placed, SchemeAsk } from './types';

/** Where something was found in the view. */
export interface Span {
  start: number;
  end: number;
}

/** What the readers of a text share: its articles, and the list of what they ask. */
export interface Reader {
  view: TextView;
  articles: readonly Article[];
  asks: SchemeAsk[];
}

export const placed = <T>({ view }: Reader, value: T, { start, end }: Span): Placed<T> => ({
  value,
  words: view.text.slice(start, end),
  place: view.placeOf(start, end),
});

/** Notes a question, once per code and place. */
export const ask = (
  { view, asks }: Reader,
  code: SchemeAskCode,
  span: Span | null = null,
  readings?: readonly string[],
): void => {
  const place = span && view.placeOf(span.start, span.end);
  if (asks.some(one => one.code === code && one.place?.start === place?.start)) return;
  asks.push({
    code,
    words: span && view.text.slice(span.start, span.end),
    place,
    ...(readings && { readings: [...readings] }),
  });
};

export interface Found {
  article: Article;
  match: RegExpExecArray;
  span: Span;
  /** Where a group of the match stands. @throws RangeError where the group took no part in it */
  group: (nth: number) => Span;
}

/** The first place in the heads of articles (`isWhole`: in all of their text) where a pattern is met. */
export const find = ({ view, articles }: Reader, pattern: RegExp, isWhole = false): Found | null => {
  const withPlaces = new RegExp(pattern.source, 'd');
  for (const article of articles) {
    const { bodyStart, end } = article.piece;
    const match = withPlaces.exec(view.text.slice(bodyStart, isWhole ? end : article.headEnd));
    if (!match) continue;
    const at = (place: [number, number] | undefined): Span => {
      if (!place) throw new RangeError('the group is not in the match');
      return { start: bodyStart + place[0], end: bodyStart + place[1] };
    };
    return { article, match, span: at(match.indices?.[0]), group: nth => at(match.indices?.[nth]) };
  }
  return null;
};

/** Whether a pattern is met more than once in the heads of articles: then none of them is the one that is meant. */
export const isMetAgain = ({ view, articles }: Reader, pattern: RegExp): boolean =>
  articles.flatMap(({ piece, headEnd }) => [
    ...view.text.slice(piece.bodyStart, headEnd).matchAll(new RegExp(pattern.source, 'g')),
  ]).length > 1;

/** Names that 、 parts, or 和 before another body of some level, each with its place. */
export const listed = (reader: Reader, { start, end }: Span): Placed<string>[] => {
  const names: Placed<string>[] = [];
  for (const match of reader.view.text
    .slice(start, end)
    .matchAll(/(?:(?!和(?:省|市|州|县|国务院|中央))[^、,])+/g)) {
    // What is left of 「和省委组织部」 begins with the 和.
    const name = match[0].replace(/^和/, '');
    const stop = start + match.index + match[0].length;
    names.push(placed(reader, name, { start: stop - name.length, end: stop }));
  }
  return names;
};
