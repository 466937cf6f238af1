import { Draft, type Facts, type Outcome } from '../docket/draft';
import type { EventActor } from '../docket/events';
import type { DocketState } from '../docket/state';
import { policyVersion } from '../explain/derive';
import { isOpen, type Act, type Obligation } from '../obligation/types';
import { adoptSteps } from './adopt-steps';
import { renewDate } from './renew-date';
import type { AdoptionChoice, AdoptionChoices, ObligationMove, Rules, StepMove } from './types';

export interface DocketAdoption {
  outcome: Outcome;
  /** Of the obligations in which something changes. */
  moves: ObligationMove[];
}

const choiceIn = ({ all, steps }: AdoptionChoices, obligationId: string) => {
  const own = new Map(
    steps.filter(one => one.obligationId === obligationId).map(one => [one.key, one.choice]),
  );
  return (key: string): AdoptionChoice => own.get(key) ?? all;
};

/** The rungs that count from a letter which will not come any more. */
const silencedBy = (moves: StepMove[], obligation: Obligation, { policy }: Rules): Act[] =>
  moves.some(one => one.key === 'supervision-letter' && one.effect === 'dropped')
    ? policy.ladders[obligation.ladder].rungs
        .filter(one => one.after.event === 'letter-delivered')
        .map(one => one.act)
    : [];

/**
 * What the adoption of other rules does to a docket: dates that the calendar counted move with it, armed steps move or stay
 * as was chosen. `facts` are those of the new rules; the outcome has an event for each obligation in which something
 * changes, and a notice to the unit whose date moves.
 */
export const adoptInDocket = (
  state: DocketState,
  from: Rules,
  facts: Facts,
  choices: AdoptionChoices,
  reason: string,
  by: EventActor,
): DocketAdoption => {
  const draft = new Draft(state);
  const moves: ObligationMove[] = [];
  for (const obligation of state.obligations.filter(isOpen)) {
    const choiceFor = choiceIn(choices, obligation.id);
    const date = renewDate(obligation, from, facts, choiceFor('deadline'));
    const renewed = { ...obligation, ...date };
    const { adopted, moves: steps } = adoptSteps(obligation, renewed, from, facts, choiceFor, facts.now);
    const isMoved = date.dueOn !== obligation.dueOn;
    const wasDropped = obligation.adopted?.dropped.length ?? 0;
    if (!isMoved && steps.length === 0 && adopted.dropped.length === wasDropped) continue;
    const { id: obligationId, owedBy, what } = obligation;
    draft.emit({
      type: 'rules-adopted',
      at: facts.now,
      by,
      obligationId,
      policy: policyVersion(facts.policy),
      calendar: facts.calendar.version,
      reason,
      ...date,
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
    moves.push({
      obligationId,
      owedBy,
      what,
      dueBefore: obligation.dueOn,
      dueAfter: date.dueOn,
      derivation: date.derivation,
      steps,
      silenced: silencedBy(steps, obligation, facts),
    });
  }
  return { outcome: draft.done(), moves };
};
