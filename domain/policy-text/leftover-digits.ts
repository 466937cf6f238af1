import type { CleanText } from '../plan/clean-text';
import type { PolicyReading, SourcePlace } from './types';

const digits = /[\d\uff10-\uff19]+/g;

const takenBy = ({ proposals, unread, others }: PolicyReading): SourcePlace[] => [
  ...proposals.flatMap(one => [
    one.place,
    ...(one.periodPlace ? [one.periodPlace] : []),
    ...one.beside.map(({ place }) => place),
  ]),
  ...unread.map(one => one.place),
  ...others.map(one => one.place),
];

/** No digit of a text is dropped: what nothing has taken is asked, and what the reader of plans leaves out of a text is a page number. */
export const addLeftover = (
  reading: PolicyReading,
  { source, origin }: CleanText,
  lineOf: (at: number) => number,
): void => {
  const isTaken = new Uint8Array(source.length + 1);
  for (const { start, end } of takenBy(reading)) isTaken.fill(1, start, end);
  const isInText = new Uint8Array(source.length + 1);
  for (const at of origin) isInText[at] = 1;
  for (const match of source.matchAll(digits)) {
    const place = { start: match.index, end: match.index + match[0].length, line: lineOf(match.index) };
    if (!isTaken.subarray(place.start, place.end).includes(0)) continue;
    if (isInText[place.start] === 0) reading.others.push({ kind: 'page-mark', text: match[0], place });
    else reading.unread.push({ text: match[0], place, clause: '', question: { code: 'what-is-it', place } });
  }
};
