import type { Earlier } from '../../domain/finding/state';
import type { Recurring } from '../../record/assessment/assessment-store';

/** A finding of an earlier cycle, with what would be a recurrence of it. */
export interface EarlierFinding {
  of: Recurring;
  says: Earlier;
}

/** Which of them recur (屡查屡犯): same kind, indicator and unit, of a year before; the newest first. */
export const recurrencesOf = (
  { subjectId, kind, indicator }: Recurring,
  year: number,
  known: readonly EarlierFinding[],
): Earlier[] =>
  known
    .filter(
      ({ of, says }) =>
        of.subjectId === subjectId &&
        of.kind === kind &&
        of.indicator === indicator &&
        (says.year ?? year) < year,
    )
    .map(one => one.says)
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.findingId < b.findingId ? -1 : 1));
