import type { Instant } from '../calendar/civil-date';
import { nextRung } from '../ladder/next-rung';
import { isTooEarly, openReminders } from '../ladder/reminders';
import { uncoveredYear } from '../calendar/uncovered-year';
import type { Obligation } from '../obligation/types';
import type { Policy } from '../policy/types';
import type { Core } from './core';
import type { Calendar } from '../calendar/types';
import type { Act } from '../codes/ladder';

/** When a docket has something to do next; null for never. Not part of the fold: it follows from the state. */
export interface Alarms {
  alarmAt: Instant | null;
  /** Which rung that is. */
  alarmAct: Act | null;
  remindAt: Instant | null;
  /** Obligations that look beyond the calendar, each with the year that it lacks: they wait, and a person is shown why. */
  uncovered: { obligationId: string; year: number }[];
}

const earliest = (a: Instant | null, b: Instant | null | undefined): Instant | null =>
  !b || (a && a <= b) ? a : b;

/** The earliest rung and the earliest reminder over all obligations of a docket. */
export const alarmsOf = (state: Pick<Core, 'obligations'>, policy: Policy, calendar: Calendar): Alarms => {
  const alarms: Alarms = { alarmAt: null, alarmAct: null, remindAt: null, uncovered: [] };
  const guard = (obligation: Obligation, look: (one: Obligation) => void) => {
    try {
      look(obligation);
    } catch (error) {
      const year = uncoveredYear(error);
      if (!alarms.uncovered.some(one => one.obligationId === obligation.id && one.year === year))
        alarms.uncovered.push({ obligationId: obligation.id, year });
    }
  };
  for (const obligation of state.obligations) {
    if (obligation.state.kind !== 'open') continue;
    guard(obligation, one => {
      const next = nextRung(one, policy, calendar);
      if (!next || (alarms.alarmAt && alarms.alarmAt <= next.dueAt)) return;
      alarms.alarmAt = next.dueAt;
      alarms.alarmAct = next.act;
    });
    guard(obligation, one => {
      // One that is skipped rings nobody: its record is written with the next step of the obligation.
      const next = openReminders(one, policy, calendar).find(reminder => !isTooEarly(reminder, one));
      alarms.remindAt = earliest(alarms.remindAt, next?.dueAt);
    });
  }
  return alarms;
};
