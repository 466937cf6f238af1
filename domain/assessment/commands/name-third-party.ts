import { DomainError } from '../../domain-error';
import type { UnitId } from '../../obligation/types';
import { beginAgain } from '../open-step';
import { isStepOpen } from '../work';
import { assertNotComplete, assertReason } from './asserts';
import type { AssessmentContext, Definition } from './definition';

/**
 * Neither subject nor organiser, nor of the house of one of them [practice]: the offices of the campaign, and the bodies that the
 * scheme names, as far as the registry knows them.
 *
 * @throws DomainError `THIRD_PARTY_NOT_INDEPENDENT`
 */
const assertIndependent = ({ draft, given, facts }: AssessmentContext, unitId: UnitId): void => {
  const { office, leadership, officeFamily } = facts.offices;
  const bound = [
    ...draft.state.subjects.map(one => one.unitId),
    office,
    leadership,
    ...officeFamily.filter(one => one === unitId),
    ...given.bodies,
  ];
  const house = given.houses[unitId] ?? [unitId];
  if (bound.some(one => house.includes(one)))
    throw new DomainError('THIRD_PARTY_NOT_INDEPENDENT', { unitId });
};

/** Commissions a third party. Where the step is open already, it owes it from now on. */
export const commission = (context: AssessmentContext, unitId: UnitId, reason: string): void => {
  const { draft, by, facts } = context;
  assertIndependent(context, unitId);
  draft.emit({ type: 'third-party-named', at: facts.now, by, unitId, reason });
  if (isStepOpen(draft.state, 'third-party')) beginAgain(draft, 'third-party', by, facts);
};

/** 委托第三方, or another in the place of the one before, until the step is complete. */
export const nameThirdParty: Definition<'name-third-party'> = {
  code: 'name-third-party',
  who: 'run-assessment',
  in: ['planned', 'running'],
  decide: (context, { unitId, reason }) => {
    assertReason(reason);
    assertNotComplete(context.draft.state, 'third-party');
    commission(context, unitId, reason);
  },
};
