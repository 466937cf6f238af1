import type { CivilDate } from '../../calendar/civil-date';
import { dateOf } from '../../calendar/civil-date';
import { meetOpen } from '../../docket/office-docket';
import { DomainError } from '../../domain-error';
import type { UnitId } from '../../obligation/types';
import type { Definition } from './definition';

export interface OpenCase {
  kind: 'open-case';
  /** Who answers at the stage; the office chooses or confirms. */
  leadId: UnitId;
  responsibleIds?: UnitId[];
  /** By default the policy's period for what is rectified at once. */
  dueOn?: CivilDate;
  reason: string;
}

/** 立项督办: what is broken becomes a case. Also after it was declined: somebody changed his mind, with a reason. */
export const openCase: Definition<OpenCase> = {
  code: 'open-case',
  who: 'supervise',
  in: ['proposed', 'declined'],
  decide: ({ draft, by, given, facts }, { leadId, responsibleIds = [], dueOn, reason }) => {
    const { ownerAsk, authority } = draft.state;
    if (!reason.trim()) throw new DomainError('BREACH_REASON_REQUIRED');
    if (dueOn !== undefined && dueOn <= dateOf(facts.now))
      throw new DomainError('DUE_IN_PAST', { what: 'breach-case', dueOn });
    if (authority === 'news') throw new DomainError('NOTICE_NOT_FOUND', { rule: draft.state.row.rule });
    if (ownerAsk !== null && !given.isOwnerKnown)
      throw new DomainError('OWNER_UNANSWERED', { ask: ownerAsk });
    if (given.caseId === null) throw new Error('the case is given by the record');
    const { caseId } = given;
    draft.emit({ type: 'breach-opened', at: facts.now, by, reason, caseId, leadId, responsibleIds });
    meetOpen(draft, 'breach-decision', by, facts);
  },
};
