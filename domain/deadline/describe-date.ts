import type { CivilDate } from '../calendar/civil-date';
import { derive } from '../explain/derive';
import { cutText } from '../storable';
import type { StatedDay } from './day-types';
import type { DerivationStep } from '../explain/derivation';

/** A piece of the plan, shortened: a derivation is one line on a screen. */
export const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, '');
  return line.length > 40 ? `${cutText(line, 40)}…` : line;
};

/** Quotes a piece of the plan, shortened. */
export const quote = (text: string): string => `「${shorten(text)}」`;

/** What a wording was read as, and where its year comes from; a range has a first day too. */
export const readAs = (
  raw: string,
  day: Pick<StatedDay, 'yearFrom'> & { from?: CivilDate; on: CivilDate },
  issuedOn: CivilDate,
): DerivationStep => {
  const { from, on, yearFrom } = day;
  const span = from === undefined ? { on } : { from, on };
  return derive({ code: 'read-as', words: shorten(raw), ...span, yearFrom, issuedOn }, 'plan');
};

/** A stated date includes its day and never rolls over a weekend (domain.md §3). */
export const inclusive = (on: CivilDate): DerivationStep => derive({ code: 'inclusive', on }, 'plan');

export const longTermStep: DerivationStep = derive({ code: 'long-term' }, 'plan');
