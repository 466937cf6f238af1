import type { CivilDate } from '../calendar/civil-date';
import { Draft, type Facts } from '../docket/draft';
import { meetOpen } from '../docket/office-docket';
import type { EventActor } from '../permissions/actor';
import type { Evidence, Notice } from './events';
import { evolveBreach } from './evolve';
import { oweDecision, type BreachOutcome } from './find-breach';
import type { BreachState } from './state';
import { tellOffice } from './tell-office';

/**
 * 更正: the row is not broken any more. The office is told (withdraw?); nothing is closed by itself and rungs stay. Null where
 * that is known already.
 */
export const correctFigure = (
  state: BreachState,
  evidence: Evidence | null,
  asOf: CivilDate,
  facts: Facts,
): BreachOutcome | null => {
  if (!state.isBroken) return null;
  const draft = new Draft(state, evolveBreach);
  draft.emit({ type: 'figure-corrected', at: facts.now, by: null, evidence, asOf });
  draft.notify(tellOffice(draft.state, 'figure-corrected', evidence ?? { ...state.evidence, asOf }, facts));
  return draft.done();
};

/** Broken once more after a correction: told, and no second breach. Null where it has been broken all along. */
export const breakAgain = (state: BreachState, evidence: Evidence, facts: Facts): BreachOutcome | null => {
  if (state.isBroken) return null;
  const draft = new Draft(state, evolveBreach);
  draft.emit({ type: 'broken-again', at: facts.now, by: null, evidence });
  draft.notify(tellOffice(draft.state, 'broken-again', evidence, facts));
  return draft.done();
};

/** The issuing notice was found: what was known from the news alone can be decided now. Null where it is not waited for. */
export const verifyBreach = (
  state: BreachState,
  notice: Notice,
  by: EventActor,
  facts: Facts,
): BreachOutcome | null => {
  if (state.status !== 'to-verify') return null;
  const draft = new Draft(state, evolveBreach);
  draft.emit({ type: 'breach-verified', at: facts.now, by, notice });
  meetOpen(draft, 'notice-search', by, facts);
  oweDecision(draft, facts);
  return draft.done();
};
