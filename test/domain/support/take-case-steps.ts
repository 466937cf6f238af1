import { applyEvent } from '../../../domain/case/evolve';
import type { Facts, Outcome } from '../../../domain/docket/draft';
import type { CoreEvent } from '../../../domain/docket/core-events';
import type { CaseState } from '../../../domain/case/state';
import * as steps from '../../../domain/docket/take-steps';
import type { Act } from '../../../domain/codes/ladder';

/** The rungs of a case or a unit's file. */
export const takeRungs = (state: CaseState, facts: Facts, only?: Act): Outcome<CaseState, CoreEvent> =>
  steps.takeRungs(state, applyEvent, facts, only);

export const takeReminders = (state: CaseState, facts: Facts): Outcome<CaseState, CoreEvent> =>
  steps.takeReminders(state, applyEvent, facts);
