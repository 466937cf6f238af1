import { dateOf } from '../calendar/civil-date';
import { nextRung, type DueRung } from '../ladder/next-rung';
import { isTooEarly, openReminders } from '../ladder/reminders';
import { withinCalendar } from '../calendar/uncovered-year';
import { derive } from '../explain/derive';
import { isOpen, type Obligation, type StepRecord, type UnitId } from '../obligation/types';
import type { Core } from './core';
import type { CoreEvent } from './core-events';
import { Draft, type CoreDraft, type Facts, type Outcome } from './draft';
import type { Evolve } from './evolve-core';
import { stepNotices } from './step-notices';
import type { Act, StepOutcome } from '../codes/ladder';

/** Whether a unit is no more (撤并): nothing is chased that nobody can do. */
export type IsGone = (unitId: UnitId) => boolean;

const nobodyIsGone: IsGone = () => false;

/** Why a step of a unit that is no more was not taken. */
const ofGone = (due: DueRung): DueRung => ({
  ...due,
  derivation: [...due.derivation, derive({ code: 'unit-gone' }, 'practice:unit-closed')],
});

const stepRecord = (due: DueRung, outcome: StepOutcome, facts: Facts): StepRecord => ({
  rung: due.rung,
  act: due.act,
  outcome,
  dueAt: due.dueAt,
  firedAt: facts.now,
  cites: due.cites,
  derivation: due.derivation,
});

/** A timer that wakes a moment after its instant is in time. */
const isDayLate = (due: DueRung, { now }: Facts): boolean => dateOf(due.dueAt) !== dateOf(now);

/** All rungs that are due by now, in order: more than one only when the system comes late. */
const dueRungs = (obligation: Obligation, facts: Facts): DueRung[] => {
  const due: DueRung[] = [];
  let current = obligation;
  for (;;) {
    const held = current;
    const next = withinCalendar(() => nextRung(held, facts.policy, facts.calendar), null);
    if (!next || next.dueAt > facts.now) return due;
    due.push(next);
    current = { ...current, steps: [...current.steps, stepRecord(next, 'fired', facts)] };
  }
};

/**
 * Records the reminders that were never due, because they lie before the obligation was opened.
 *
 * @throws DomainError `CALENDAR_YEAR_NOT_COVERED`, so that nothing is launched beyond the calendar.
 */
export const skipMissedReminders = (draft: CoreDraft, obligation: Obligation, facts: Facts): void => {
  for (const one of openReminders(obligation, facts.policy, facts.calendar))
    if (isTooEarly(one, obligation)) {
      const step = stepRecord(one, 'skipped', facts);
      draft.emit({ type: 'step-taken', at: facts.now, by: null, obligationId: obligation.id, step });
    }
};

/**
 * Takes every rung of a docket of any kind that is due, by the kind's `evolve` (reminders are the campaign's sweep). A rung to which the system comes so
 * late that a higher one is due as well is folded into it where the policy says so: recorded, told once. What a unit owes that is no
 * more climbs nowhere: its rungs are skipped with a record.
 */
export const takeRungs = <S extends Core>(
  state: S,
  evolve: Evolve<S, CoreEvent>,
  facts: Facts,
  only?: Act,
  isGone = nobodyIsGone,
): Outcome<S, CoreEvent> => {
  const draft = new Draft(state, evolve);
  for (const obligation of state.obligations.filter(isOpen)) {
    const due = dueRungs(obligation, facts);
    if (due.length > 0) withinCalendar(() => skipMissedReminders(draft, obligation, facts), undefined);
    for (const [index, one] of due.entries()) {
      if (only && one.act !== only) break;
      const isLast = index === due.length - 1;
      const isOfGone = isGone(obligation.owedBy);
      const outcome: StepOutcome =
        isOfGone || (one.late === 'skip' && isDayLate(one, facts))
          ? 'skipped'
          : one.late === 'fold' && !isLast
            ? 'folded'
            : 'fired';
      const step = stepRecord(isOfGone ? ofGone(one) : one, outcome, facts);
      draft.emit({ type: 'step-taken', at: facts.now, by: null, obligationId: obligation.id, step });
      if (outcome === 'fired') draft.notify(...stepNotices(obligation, step, draft.state, facts));
    }
  }
  return draft.done();
};

/**
 * Takes every reminder that is due. One whose instant lies before the obligation was opened, or to which the system
 * comes a day late, is skipped with a record, and so is one of a unit that is no more.
 */
export const takeReminders = <S extends Core>(
  state: S,
  evolve: Evolve<S, CoreEvent>,
  facts: Facts,
  isGone = nobodyIsGone,
): Outcome<S, CoreEvent> => {
  const draft = new Draft(state, evolve);
  for (const obligation of state.obligations.filter(isOpen)) {
    const isOfGone = isGone(obligation.owedBy);
    const open = withinCalendar(() => openReminders(obligation, facts.policy, facts.calendar), []);
    for (const one of open) {
      if (one.dueAt > facts.now) break;
      const isMissed = isOfGone || isTooEarly(one, obligation) || isDayLate(one, facts);
      const step = stepRecord(isOfGone ? ofGone(one) : one, isMissed ? 'skipped' : 'fired', facts);
      draft.emit({ type: 'step-taken', at: facts.now, by: null, obligationId: obligation.id, step });
      if (!isMissed) draft.notify(...stepNotices(obligation, step, draft.state, facts));
    }
  }
  return draft.done();
};
