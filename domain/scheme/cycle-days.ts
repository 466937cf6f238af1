import { isCivilDate, lastDayOfMonth, yearOf, type CivilDate } from '../calendar/civil-date';
import { DomainError } from '../domain-error';
import { derive } from '../explain/derive';
import type { CycleRule } from '../explain/cycle';
import type { CycleDays, Scheme } from './types';

/** What was answered to the scheme's questions, and the day that a person set for the beginning. */
interface Said {
  answers?: Readonly<Record<string, string>>;
  startsOn?: CivilDate;
}

const endOfCycle = ({ ends }: Scheme['days'], year: number): CivilDate => {
  const last = lastDayOfMonth(year + ends.year, ends.month);
  return ends.day === null ? last : `${last.slice(0, 8)}${String(ends.day).padStart(2, '0')}`;
};

/** As the scheme has it; the question's proposal where nobody has answered. @throws RangeError where a checked scheme could not be */
const startByScheme = (scheme: Scheme, year: number, answers: Said['answers'] = {}): CycleRule => {
  const { starts } = scheme.days;
  if (typeof starts === 'string') return { code: 'cycle-start-stated', year, on: `${year}-${starts}` };
  const answer = answers[starts.ask];
  const day = answer ?? scheme.asks.find(one => one.id === starts.ask)?.proposed;
  if (!day) throw new RangeError(`the scheme proposes no day for ${starts.ask}`);
  return { code: 'cycle-start-asked', year, on: `${year}-${day}`, isAnswered: answer !== undefined };
};

/**
 * The first and the last day of a yearly cycle, each with why (article 6, vector 15). The last is not moved off a weekend: the text
 * names a month's end. Whoever opens the cycle may set its first day within the year.
 *
 * @throws DomainError `SCHEME_YEAR_OUTSIDE`, `SCHEME_START_UNFIT`
 */
export const cycleDays = (scheme: Scheme, year: number, said: Said = {}): CycleDays => {
  const { from, to } = scheme.years;
  if (year < from || year > to)
    throw new DomainError('SCHEME_YEAR_OUTSIDE', { id: scheme.id, year, from, to });
  const endsOn = endOfCycle(scheme.days, year);
  const byScheme = startByScheme(scheme, year, said.answers);
  const proposedOn = byScheme.on;
  const startsOn = said.startsOn ?? proposedOn;
  if (!isCivilDate(startsOn) || yearOf(startsOn) !== year || startsOn > endsOn)
    throw new DomainError('SCHEME_START_UNFIT', { year, on: startsOn, endsOn });
  const cites = scheme.steps[0]?.cite.replace(/[((].*$/, '') ?? '';
  const startRules: CycleRule[] = [
    byScheme,
    ...(said.startsOn === undefined
      ? []
      : [{ code: 'cycle-start-set' as const, year, on: said.startsOn, proposedOn }]),
  ];
  const isLastOfMonth = scheme.days.ends.day === null;
  return {
    year,
    startsOn,
    endsOn,
    derivations: {
      startsOn: startRules.map(rule => derive(rule, cites)),
      endsOn: [derive({ code: 'cycle-end', year, on: endsOn, isLastOfMonth }, cites)],
    },
  };
};
