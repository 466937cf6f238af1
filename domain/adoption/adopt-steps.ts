import type { Instant } from '../calendar/civil-date';
import type { Adopted, ArmedStep, Obligation } from '../obligation/types';
import { armedSteps } from './armed-steps';
import { fixAtAdoption, fixAsKept } from './fix-step';
import { isReminderKey } from '../obligation/reminder-key';
import { remindersGiven } from './reminders-given';
import type { Rules } from './types';
import type { AdoptionChoice } from '../codes/adoption';
import type { StepMove } from '../obligation/step-move';

export interface AdoptedSteps {
  adopted: Adopted;
  moves: StepMove[];
}

type Decided = { move: StepMove; fixed?: ArmedStep; isDropped?: true } | null;

const decide = (
  before: ArmedStep | undefined,
  after: ArmedStep | undefined,
  choice: AdoptionChoice,
  { now, calendar }: Rules & { now: Instant },
): Decided => {
  const step = after ?? before;
  if (!step) return null;
  const { key, act } = step;
  const move = { key, act, before: before?.dueAt ?? null, after: null };
  if (choice === 'drop') return { move: { ...move, effect: 'dropped' }, isDropped: true };
  const isSame = before && after?.dueAt === before.dueAt;
  if (choice === 'keep') {
    // What was not armed is not armed by keeping.
    if (!before) return { move: { ...move, effect: 'dropped' }, isDropped: true };
    return isSame
      ? null
      : { move: { ...move, after: before.dueAt, effect: 'kept' }, fixed: fixAsKept(before, now, calendar) };
  }
  if (!after) return { move: { ...move, effect: 'removed' } };
  if (isSame) return null;
  // Rules do not reach back: what they would have done before they were adopted happens now, or, a reminder, not at all.
  if (after.dueAt < now && !(before && before.dueAt <= now))
    return isReminderKey(key)
      ? { move: { ...move, effect: 'dropped' }, isDropped: true }
      : { move: { ...move, after: now, effect: 'at-once' }, fixed: fixAtAdoption(after, now) };
  return { move: { ...move, after: after.dueAt, effect: before ? 'moved' : 'added' } };
};

const byKey = (steps: ArmedStep[]): Map<string, ArmedStep> => new Map(steps.map(step => [step.key, step]));

/**
 * What becomes of the steps of an open obligation when other rules are adopted at their `now`. `renewed` is the obligation with
 * its date as the new calendar has it. A step that was taken is not taken again: a rung by its act, a reminder by its
 * number of days while the date stays.
 */
export const adoptSteps = (
  obligation: Obligation,
  renewed: Obligation,
  from: Rules,
  to: Rules & { now: Instant },
  choiceFor: (key: string) => AdoptionChoice,
): AdoptedSteps => {
  const isSameDate = renewed.dueOn === obligation.dueOn;
  const stays = (obligation.adopted?.dropped ?? []).filter(key => isSameDate || !isReminderKey(key));
  const adopted: Adopted = { fixed: [], dropped: [...stays] };
  const before = byKey(armedSteps(obligation, from));
  const after = byKey(armedSteps({ ...renewed, adopted: { fixed: [], dropped: stays } }, to));
  for (const key of isSameDate ? remindersGiven(obligation, from) : [])
    if (after.delete(key)) adopted.dropped.push(key);
  const moves: StepMove[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const decided = decide(before.get(key), after.get(key), choiceFor(key), to);
    if (!decided) continue;
    moves.push(decided.move);
    if (decided.fixed) adopted.fixed.push(decided.fixed);
    if (decided.isDropped) adopted.dropped.push(key);
  }
  return { adopted, moves };
};
