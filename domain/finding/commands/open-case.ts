import { dateOf } from '../../calendar/civil-date';
import { DomainError } from '../../domain-error';
import type { Definition } from './definition';
import { demandReason } from './reason';

/** 立项督办 of what was established, once. While it is contested (复核中) nothing is opened of it. */
export const openCase: Definition<'open-case'> = {
  code: 'open-case',
  who: 'keep-findings',
  in: ['established'],
  isOffered: ({ caseId }) => caseId === null,
  decide: ({ draft, by, given, facts }, { leadId, responsibleIds = [], dueOn, reason }) => {
    demandReason(reason);
    const { caseId: there } = draft.state;
    if (there !== null) throw new DomainError('FINDING_HAS_CASE', { caseId: there });
    if (dueOn !== undefined && dueOn <= dateOf(facts.now))
      throw new DomainError('DUE_IN_PAST', { what: 'breach-case', dueOn });
    const { caseId } = given;
    if (caseId === null) throw new Error('the case is given by the record');
    draft.emit({ type: 'finding-case-opened', at: facts.now, by, reason, caseId, leadId, responsibleIds });
  },
};
