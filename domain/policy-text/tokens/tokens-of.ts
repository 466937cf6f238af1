import type { CivilDate } from '../../calendar/civil-date';
import { maskedIn } from './masked';
import { readQuantity } from './read-quantity';
import { readTime } from './read-time';
import type { Token } from './types';

/** The numbers, times and masked stretches of a normalised sentence, in order. Nothing is read twice. */
export const tokensOf = (text: string, issuedOn: CivilDate): Token[] => {
  const masked = maskedIn(text);
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
