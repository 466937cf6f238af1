import { Draft, type Outcome } from '../docket/draft';
import type { CaseEvent } from './events';
import { applyEvent } from './evolve';
import type { CaseState } from './state';

/** What was decided about a case or a unit's file: the next state, the events that lead there, the notices to queue. */
export type CaseResult = Outcome<CaseState, CaseEvent>;

/** A draft of a case or a unit's file. */
export class CaseDraft extends Draft<CaseState, CaseEvent> {
  constructor(state: CaseState) {
    super(state, applyEvent);
  }
}
