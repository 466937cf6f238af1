import { endDocket } from '../../docket/office-docket';
import { DomainError } from '../../domain-error';
import type { Definition } from './definition';

/** 终止监督: nothing is evaluated any more, and the campaign may come to its end. Breaches and their cases go on. */
export const end: Definition<{ kind: 'end'; reason: string }> = {
  code: 'end',
  who: 'supervise-targets',
  in: ['open'],
  decide: ({ draft, by, facts }, { reason }) => {
    if (!reason.trim()) throw new DomainError('BREACH_REASON_REQUIRED');
    endDocket(draft, reason, by, facts);
  },
};
