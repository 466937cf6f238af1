import type { CivilDate } from '../calendar/civil-date';
import { findDates, type FoundDate } from '../deadline/find-dates';
import { parseDeadline } from '../deadline/parse-deadline';
import { derive } from '../explain/derive';
import type { Deadline } from '../deadline/types';
import type { Calendar } from '../calendar/types';

/** What dates are read against: the plan's own date, where it is known. */
export interface PlanDates {
  issuedOn: CivilDate | null;
  calendar: Calendar;
}

// Two years that no plan of the genre has: what reads alike under both does not hang on the document's date.
const probes: readonly [CivilDate, CivilDate] = ['1990-01-01', '1991-01-01'];

const fixedOnly = (one: Deadline, other: Deadline): Deadline =>
  one.kind === other.kind && one.dueOn === other.dueOn && one.claimedOn === other.claimedOn
    ? one
    : {
        raw: one.raw,
        kind: 'unresolved',
        derivation: [derive({ code: 'unresolved', problem: '原文没有写年份,方案的发文日期也不明' }, 'plan')],
      };

/** A deadline's wording, or a milestone's; without the plan's date only what names its year is read, the rest is unresolved. */
export const readDeadline = (
  raw: string,
  { issuedOn, calendar }: PlanDates,
  isMilestone = false,
): Deadline => {
  if (issuedOn) return parseDeadline(raw, { issuedOn, calendar, isMilestone });
  return fixedOnly(
    parseDeadline(raw, { issuedOn: probes[0], calendar, isMilestone }),
    parseDeadline(raw, { issuedOn: probes[1], calendar, isMilestone }),
  );
};

/** Dates inside running text, read as {@link readDeadline} reads one. */
export const readDates = (text: string, { issuedOn, calendar }: PlanDates): FoundDate[] => {
  if (issuedOn) return findDates(text, { issuedOn, calendar });
  return findDates(text, { issuedOn: probes[0], calendar }).map(found => ({
    ...found,
    deadline: readDeadline(found.raw, { issuedOn, calendar }),
  }));
};
