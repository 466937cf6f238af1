import { DomainError } from '../../domain-error';
import { meetInCycle } from '../owe-in-cycle';
import { assertOfNoSubject, assertReason } from './asserts';
import type { Definition } from './definition';

/**
 * 通报 of the results (article 8), once the report is approved and every subject has its own feedback first [practice]. A circular to
 * every subject is drafted with it.
 */
export const circulate: Definition<'circulate'> = {
  code: 'circulate',
  who: 'decide-assessment',
  in: ['approved'],
  decide: (context, { reason }) => {
    const { draft, by, facts } = context;
    const { subjects, feedback, circulated } = draft.state;
    assertOfNoSubject(context);
    assertReason(reason);
    if (circulated) throw new DomainError('RESULTS_CIRCULATED');
    const subjectIds = subjects.map(one => one.unitId).filter(one => !feedback[one]?.deliveredAt);
    if (subjectIds.length > 0) throw new DomainError('FEEDBACK_NOT_SENT', { subjectIds });
    draft.emit({ type: 'results-circulated', at: facts.now, by, reason });
    meetInCycle(draft, 'assessment-decision', 'circulation', { by, now: facts.now });
  },
};
