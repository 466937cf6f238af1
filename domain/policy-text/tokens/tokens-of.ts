import type { CivilDate } from '../../calendar/civil-date';
import { maskedIn } from './masked';
import { readQuantity } from './read-quantity';
import { readTime } from './read-time';
import type { MaskedToken, Token } from './types';

/**
 * The numbers, times and masked stretches of a normalised sentence, in order. Nothing is read twice. `marks`: the numbers of lists in
 * it; of a row of a table (`isRow`) the first cell is one.
 */
export const tokensOf = (
  text: string,
  issuedOn: CivilDate,
  { isRow = false, marks = [] }: { isRow?: boolean; marks?: readonly MaskedToken[] } = {},
): Token[] => {
  const first = isRow ? /^\|?\d{1,3}(?=\|)/.exec(text) : null;
  const heads: MaskedToken[] = first
    ? [{ type: 'masked', kind: 'list-number', start: 0, end: first[0].length }]
    : [...marks];
  const isFree = (one: MaskedToken): boolean =>
    !heads.some(head => one.start < head.end && head.start < one.end);
  const masked = [...heads, ...maskedIn(text).filter(isFree)].sort((a, b) => a.start - b.start);
  const ends = new Set(heads.map(one => one.end));
  const tokens: Token[] = [];
  let next = 0;
  for (let at = 0; at < text.length;) {
    while (next < masked.length && masked[next]!.start < at) next++;
    const mask = masked[next];
    if (mask?.start === at) {
      tokens.push(mask);
      at = mask.end;
      continue;
    }
    const isBehind = ends.has(at);
    const token = readTime(text, at, issuedOn, isBehind) ?? readQuantity(text, at, isBehind);
    // What reaches into a masked stretch was not meant.
    if (token && token.end > at && !(mask && token.end > mask.start)) {
      tokens.push(token);
      at = token.end;
    } else at++;
  }
  return tokens;
};
