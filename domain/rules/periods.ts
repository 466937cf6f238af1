import { yearOf, type CivilDate } from '../calendar/civil-date';
import type { Asking } from './asking';
import type { FinalCheck, Period, PolicyDocument } from './types';

/** The day of the final check, null where there is none; or the figures say it, and the evaluator is asked. */
export type Final = { kind: 'day'; day: CivilDate | null } | { kind: 'by-figures' };

/** A period of a rule, with when it begins and when it is final. */
export interface Instance {
  period: string;
  year: string | null;
  beginsOn: CivilDate;
  /** Its last day, as of which membership of a set is asked; null while it is not known. */
  endsOn: CivilDate | null;
  final: Final;
}

/** The year's final accounts close at the end of 31 March of the next year [practice]. */
const accountsOf = (year: string): CivilDate => `${Number(year) + 1}-03-31`;

const finalOf = (check: FinalCheck, year: string | null, asking: Asking): Final => {
  const on = (day: CivilDate | null): Final => ({ kind: 'day', day });
  switch (check.kind) {
    case 'accounts': {
      const budgetYear = check.of ? asking.of(check.of) : year;
      return on(budgetYear === null ? null : accountsOf(budgetYear));
    }
    case 'year-end':
      return on(year === null ? null : `${year}-12-31`);
    case 'day':
      return on(asking.of(check.day));
    case 'by-figures':
      return { kind: 'by-figures' };
    case 'never':
      return on(null);
  }
};

const later = (a: CivilDate, b: CivilDate | null | undefined): CivilDate => (b && b > a ? b : a);

const yearsBetween = (from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => String(from + n));

/**
 * The periods of a rule that begin by the end of the as-of day: none before its document is in force. 「2013—2015年」 is
 * inclusive.
 *
 * @throws Unanswered
 */
export const instancesOf = (
  period: Period,
  { inForceFrom }: Pick<PolicyDocument, 'inForceFrom'>,
  asOf: CivilDate,
  asking: Asking,
): Instance[] => {
  const all = ((): Instance[] => {
    switch (period.kind) {
      case 'once': {
        const beginsOn = period.from ?? inForceFrom ?? asOf;
        const final = finalOf(period.final, null, asking);
        const endsOn = final.kind === 'day' ? final.day : null;
        return [{ period: 'once', year: null, beginsOn, endsOn, final }];
      }
      case 'years': {
        const last = period.to === null ? yearOf(asOf) : Number(asking.of(period.to));
        return yearsBetween(Number(asking.of(period.from)), Math.min(last, yearOf(asOf))).map(year => ({
          period: year,
          year,
          beginsOn: later(`${year}-01-01`, inForceFrom),
          endsOn: `${year}-12-31`,
          final: finalOf(period.final, year, asking),
        }));
      }
      case 'span':
        return [
          {
            period: `${period.from}..${period.to}`,
            year: null,
            beginsOn: later(`${period.from}-01-01`, inForceFrom),
            endsOn: `${period.to}-12-31`,
            final: finalOf(period.final, period.to, asking),
          },
        ];
      case 'rounds': {
        const first = Number(asking.of(period.from));
        const begun = yearsBetween(first, yearOf(asOf)).filter((_, n) => n % period.years === 0);
        return begun.map(from => {
          const to = Number(from) + period.years - 1;
          return {
            period: `${from}..${to}`,
            year: null,
            beginsOn: later(`${from}-01-01`, inForceFrom),
            endsOn: `${to}-12-31`,
            final: { kind: 'day', day: `${to}-12-31` },
          };
        });
      }
      case 'by': {
        const day = asking.of(period.day);
        return [
          {
            period: day,
            year: day.slice(0, 4),
            beginsOn: period.from ?? inForceFrom ?? day,
            endsOn: day,
            final: { kind: 'day', day },
          },
        ];
      }
      case 'entity':
        return [
          {
            period: 'once',
            year: null,
            beginsOn: inForceFrom ?? asOf,
            endsOn: null,
            final: { kind: 'by-figures' },
          },
        ];
    }
  })();
  return all.filter(one => one.beginsOn <= asOf);
};
