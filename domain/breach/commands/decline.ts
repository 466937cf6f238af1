import { meetOpen } from '../../docket/office-docket';
import { DomainError } from '../../domain-error';
import type { Definition } from './definition';

/** 不立项, with a reason; also where no issuing notice can be found. */
export const decline: Definition<{ kind: 'decline'; reason: string }> = {
  code: 'decline',
  who: 'supervise',
  in: ['proposed', 'to-verify'],
  decide: ({ draft, by, facts }, { reason }) => {
    if (!reason.trim()) throw new DomainError('BREACH_REASON_REQUIRED');
    draft.emit({ type: 'breach-declined', at: facts.now, by, reason });
    meetOpen(draft, 'breach-decision', by, facts);
    meetOpen(draft, 'notice-search', by, facts);
  },
};
