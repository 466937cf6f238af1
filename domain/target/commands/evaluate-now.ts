import { DomainError } from '../../domain-error';
import type { Definition } from './definition';

/** 立即核定: does nothing of itself; whoever keeps the record evaluates in the same transaction. */
export const evaluateNow: Definition<{ kind: 'evaluate-now' }> = {
  code: 'evaluate-now',
  who: 'supervise-targets',
  in: ['open'],
  decide: ({ draft }) => {
    if (draft.state.packs.length === 0) throw new DomainError('NO_PACK_ADOPTED');
  },
};
