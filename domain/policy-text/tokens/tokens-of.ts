import type { CivilDate } from '../../calendar/civil-date';
import { maskedIn } from './masked';
import { readQuantity } from './read-quantity';
import { readTime } from './read-time';
import type { MaskedToken, Token } from './types';

/** The numbers, times and masked stretches of a normalised sentence, in order. Nothing is read twice. */
export const tokensOf = (text: string, issuedOn: CivilDate, isRow = false): Token[] => {
  const first = isRow ? /^\|?\d{1,3}(?=\|)/.exec(text) : null;
  const masked: MaskedToken[] = [
    ...(first
      ? [{ type: 'masked' as const, kind: 'list-number' as const, start: 0, end: first[0].length }]
      : []),
    ...maskedIn(text).filter(one => !first || one.start >= first[0].length),
  ];
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
    const token = readTime(text, at, issuedOn) ?? readQuantity(text, at);
    // What reaches into a masked stretch was not meant.
    if (token && token.end > at && !(mask && token.end > mask.start)) {
      tokens.push(token);
      at = token.end;
    } else at++;
  }
  return tokens;
};
