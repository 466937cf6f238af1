import { Draft, type Facts, type Outcome } from '../docket/draft';
import type { Core } from '../docket/core';
import type { CoreEvent } from '../docket/core-events';
import type { Evolve } from '../docket/evolve-core';
import { hasAnnounced, policyVersion } from '../explain/derive';
import { isAhead } from '../obligation/order-of-acts';
import { isOpen, type Obligation } from '../obligation/types';
import { adoptSteps } from './adopt-steps';
import { renewDate } from './renew-date';
import type { AdoptionChoices, ObligationMove, Rules } from './types';
import type { EventActor } from '../permissions/actor';
import type { AdoptionChoice } from '../codes/adoption';
import type { StepMove } from '../obligation/step-move';
import type { Act } from '../codes/ladder';

export interface DocketAdoption<S = Core> {
  outcome: Outcome<S, CoreEvent>;
  /** Of the obligations in which something changes. */
  moves: ObligationMove[];
}

const choiceIn = ({ all, steps }: AdoptionChoices, obligationId: string) => {
  const own = new Map(
    steps.filter(one => one.obligationId === obligationId).map(one => [one.key, one.choice]),
  );
  return (key: string): AdoptionChoice => own.get(key) ?? all;
};

/**
 * The rungs that wait for the delivery of a letter now and will not come any more: the letter is dropped, or the new ladder
 * lacks them. They have no instant yet, so they are no armed steps.
 */
const silenced = (obligation: Obligation, from: Rules, to: Rules, steps: StepMove[]): Act[] => {
  const isLetterDropped = steps.some(one => one.key === 'supervision-letter' && one.effect === 'dropped');
  const stillThere = isLetterDropped ? [] : to.policy.ladders[obligation.ladder].rungs.map(one => one.act);
  return from.policy.ladders[obligation.ladder].rungs
    .filter(one => one.after.event === 'letter-delivered' && isAhead(one.act, obligation))
    .map(one => one.act)
    .filter(act => !stillThere.includes(act) && !steps.some(one => one.act === act));
};

/** A step that keeps its time from an earlier adoption is still marked (暂定) for a year that is announced now. */
const holdsMark = ({ adopted }: Obligation, { calendar }: Rules): boolean =>
  adopted?.fixed.some(one => hasAnnounced(one.derivation, calendar)) ?? false;

/**
 * What the adoption of other rules does to a docket of any kind, by its `evolve`: dates that the calendar counted move with it, armed steps move or stay
 * as was chosen. `facts` are those of the new rules; the outcome has an event for each obligation in which something
 * changes, and a notice to the unit whose date moves; of a date that is confirmed the record says so, and nobody is told.
 */
export const adoptInDocket = <S extends Core>(
  state: S,
  evolve: Evolve<S, CoreEvent>,
  from: Rules,
  facts: Facts,
  choices: AdoptionChoices,
  reason: string,
  by: EventActor,
): DocketAdoption<S> => {
  const draft = new Draft(state, evolve);
  const moves: ObligationMove[] = [];
  for (const obligation of state.obligations.filter(isOpen)) {
    const choiceFor = choiceIn(choices, obligation.id);
    const { effect, ...date } = renewDate(obligation, from, facts, choiceFor('deadline'));
    const renewed = { ...obligation, ...date };
    const { adopted, moves: steps } = adoptSteps(obligation, renewed, from, facts, choiceFor);
    const isMoved = effect === 'moved';
    const wasDropped = obligation.adopted?.dropped.length ?? 0;
    const silent = silenced(obligation, from, facts, steps);
    const isTold = effect !== null || steps.length > 0 || adopted.dropped.length !== wasDropped;
    const { id: obligationId, owedBy, what } = obligation;
    if (isTold || silent.length > 0)
      moves.push({
        obligationId,
        owedBy,
        what,
        dueBefore: obligation.dueOn,
        dueAfter: date.dueOn,
        date: effect,
        derivation: date.derivation,
        steps,
        silenced: silent,
      });
    if (!isTold && date.derivation === obligation.derivation && !holdsMark(obligation, facts)) continue;
    draft.emit({
      type: 'rules-adopted',
      at: facts.now,
      by,
      obligationId,
      policy: policyVersion(facts.policy),
      calendar: facts.calendar.version,
      reason,
      ...date,
      ...(effect && { date: effect }),
      adopted,
      moves: steps,
    });
    if (isMoved)
      draft.notify({
        kind: 'date-moved',
        audience: { to: 'liaison', unitId: owedBy },
        urgency: 'digest',
        obligationId,
        why: date.derivation,
        facts: { what, dueOn: date.dueOn, from: obligation.dueOn, reason },
      });
  }
  return { outcome: draft.done(), moves };
};
