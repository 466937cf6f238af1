import type { ProceedingKind, Stage } from '../../../domain/codes/proceeding';
import type { Facts } from '../../../domain/docket/draft';
import type { AnyAct } from '../../../domain/proceeding/commands/all';
import { advance as advanceState } from '../../../domain/proceeding/decide';
import { factsOf, type ProceedingFacts } from '../../../domain/proceeding/project';
import { propose } from '../../../domain/proceeding/propose';
import type { ProceedingState } from '../../../domain/proceeding/state';
import { factsAt } from './facts';

/** A proceeding with its stage and all that is known then. */
export interface ProceedingView {
  state: ProceedingState;
  stage: Stage;
  facts: ProceedingFacts;
}

const viewOf = (state: ProceedingState): ProceedingView => ({
  state,
  stage: state.stage,
  facts: factsOf(state),
});

/** A proposal about nothing in particular. */
export const proposed = (kind: ProceedingKind): ProceedingView =>
  viewOf(
    propose(
      { id: 'p', campaignId: 'c', kind, unitId: 'A', unitName: 'A', items: [] },
      factsAt('2018-05-21T09:00:00+08:00'),
    ).state,
  );

/** The same in another stage, whatever led there. */
export const inStage = (kind: ProceedingKind, stage: Stage): ProceedingView =>
  viewOf({ ...proposed(kind).state, stage });

export const advance = ({ state }: ProceedingView, act: AnyAct, facts: Facts): ProceedingView =>
  viewOf(advanceState(state, act, { personId: 'p', unitId: 'office' }, facts).state);
