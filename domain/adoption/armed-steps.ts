import { nextRung } from '../ladder/next-rung';
import { isTooEarly, remindersOneByOne } from '../ladder/reminders';
import { withinCalendar } from '../calendar/uncovered-year';
import type { ArmedStep, Obligation, StepRecord } from '../obligation/types';
import type { Rules } from './types';

/** An armed step as if it had been taken, to ask for the next one; its delivery, from which later rungs count, is not known. */
const taken = ({ key, act, dueAt, cites, derivation }: ArmedStep): StepRecord => ({
  rung: key,
  act,
  outcome: 'fired',
  dueAt,
  firedAt: dueAt,
  cites,
  derivation,
});

const rungsAhead = (obligation: Obligation, { policy, calendar }: Rules): ArmedStep[] => {
  const ahead: ArmedStep[] = [];
  for (let current = obligation; ;) {
    const held = current;
    const next = withinCalendar(() => nextRung(held, policy, calendar), null);
    if (!next) return ahead;
    const { act, dueAt, cites, derivation, late } = next;
    const step = { key: act, act, dueAt, cites, derivation, late };
    ahead.push(step);
    current = { ...current, steps: [...current.steps, taken(step)] };
  }
};

/**
 * Every step of an open obligation that waits for a known instant, under given rules: its reminders, one per number of
 * days, then its rungs. An interview is among them only when the letter that it counts from has been delivered,
 * and nothing that lies beyond the calendar: such an obligation waits until the year is there.
 */
export const armedSteps = (obligation: Obligation, rules: Rules): ArmedStep[] => [
  ...withinCalendar(() => remindersOneByOne(obligation, rules.policy, rules.calendar), []).filter(
    one => !isTooEarly(one, obligation),
  ),
  ...rungsAhead(obligation, rules),
];
