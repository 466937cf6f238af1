import type { Appraisal } from '../../appraisal/types';
import { DomainError } from '../../domain-error';
import type { UnitId } from '../../obligation/types';
import { assertDisinterested, housesOf } from '../../permissions/stand-in';
import type { DoubtRecord, AssessmentState } from '../state';
import { isStepComplete, isStepOpen } from '../work';
import type { AssessmentStep } from '../../codes/assessment';
import type { AssessmentContext } from './definition';

/** @throws DomainError `ASSESSMENT_REASON_REQUIRED` */
export const assertReason = (reason: string): void => {
  if (!reason.trim()) throw new DomainError('ASSESSMENT_REASON_REQUIRED');
};

/** @throws DomainError `ASSESSMENT_TEXT_REQUIRED` */
export const assertText = (text: string): void => {
  if (!text.trim()) throw new DomainError('ASSESSMENT_TEXT_REQUIRED');
};

/** @throws DomainError `SUBJECT_UNKNOWN` */
export const assertSubject = ({ subjects }: Pick<AssessmentState, 'subjects'>, unitId: UnitId): void => {
  if (!subjects.some(one => one.unitId === unitId)) throw new DomainError('SUBJECT_UNKNOWN', { unitId });
};

/** @throws DomainError `INDICATOR_UNKNOWN` */
export const assertIndicator = ({ scheme }: Pick<AssessmentState, 'scheme'>, indicator: string): void => {
  if (!scheme.indicators.some(one => one.id === indicator))
    throw new DomainError('INDICATOR_UNKNOWN', { indicator });
};

/** @throws DomainError `STEP_NOT_OPEN` */
export const assertStepOpen = (state: AssessmentState, step: AssessmentStep): void => {
  if (!isStepOpen(state, step)) throw new DomainError('STEP_NOT_OPEN', { step });
};

/** @throws DomainError `STEP_ALREADY_COMPLETE` */
export const assertNotComplete = (state: AssessmentState, step: AssessmentStep): void => {
  if (isStepComplete(state, step)) throw new DomainError('STEP_ALREADY_COMPLETE', { step });
};

/**
 * Nobody assesses his own house [practice; the family rule of everywhere]: neither under this post nor under another, nor standing in.
 *
 * @throws DomainError `OWN_WORK`
 */
export const assertNotOwn = ({ actor, draft }: AssessmentContext, units: readonly UnitId[]): void => {
  const own = units.find(one => housesOf(actor).includes(one));
  if (own !== undefined && actor.family.includes(own)) throw new DomainError('OWN_WORK', { unitId: own });
  assertDisinterested(actor, units, draft.state);
};

/** The same for what is decided about all subjects together. */
export const assertOfNoSubject = (context: AssessmentContext): void =>
  assertNotOwn(
    context,
    context.draft.state.subjects.map(one => one.unitId),
  );

/** What the figures come to, of a command that asks for it. */
export const appraisalIn = ({ given }: Pick<AssessmentContext, 'given'>): Appraisal => {
  if (!given.appraisal) throw new Error('the appraisal is given by the record');
  return given.appraisal;
};

/** @throws DomainError `DOUBT_UNKNOWN` */
export const doubtIn = ({ doubts }: Pick<AssessmentState, 'doubts'>, doubtId: string): DoubtRecord => {
  const found = doubts.find(one => one.id === doubtId);
  if (!found) throw new DomainError('DOUBT_UNKNOWN', { doubtId });
  return found;
};
