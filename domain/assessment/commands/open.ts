import { DomainError } from '../../domain-error';
import { cycleDays } from '../../scheme/cycle-days';
import { cite } from '../../scheme/in-force';
import type { Subject } from '../state';
import { assertReason } from './asserts';
import type { AssessmentContext, Definition } from './definition';
import { commission } from './name-third-party';

/** Each subject once, with the two who lead it: of the Party and of the government. */
const assertSubjects = (subjects: readonly Subject[]): void => {
  if (subjects.length === 0 || new Set(subjects.map(one => one.unitId)).size < subjects.length)
    throw new DomainError('SUBJECTS_MISSING');
  const without = subjects.filter(
    ({ leaders }) => leaders.length !== 2 || leaders.some(one => !one.post.trim()),
  );
  if (without.length > 0)
    throw new DomainError('SUBJECT_LEADERS_MISSING', { unitIds: without.map(one => one.unitId) });
};

const hashOf = ({ given }: AssessmentContext): string => {
  if (given.hash === null) throw new Error('the hash of the scheme is given by the record');
  return given.hash;
};

/**
 * 开展年度考核: the first command. `startsOn` answers what the text leaves open (「年底」), within the year; all of it is done by the
 * last day of the next February.
 */
export const open: Definition<'open'> = {
  code: 'open',
  who: 'run-assessment',
  in: ['planned'],
  decide: (context, act) => {
    const { draft, by, facts } = context;
    const { scheme, year, startsOn, reason, subjects, thirdPartyId } = act;
    // Between its opening and this event the docket has no scheme.
    if ((draft.state as { scheme?: unknown }).scheme !== undefined)
      throw new DomainError('ASSESSMENT_ALREADY_OPEN');
    assertReason(reason);
    assertSubjects(subjects);
    cite(scheme.document, startsOn);
    const { endsOn, derivations } = cycleDays(scheme, year, { startsOn });
    draft.emit({
      type: 'assessment-opened',
      at: facts.now,
      by,
      scheme,
      schemeHash: hashOf(context),
      year,
      startsOn,
      endsOn,
      derivations,
      subjects,
    });
    if (thirdPartyId !== undefined) commission(context, thirdPartyId, reason);
  },
};
