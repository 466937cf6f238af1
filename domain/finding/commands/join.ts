import { DomainError } from '../../domain-error';
import { endOpen } from '../end-open';
import { joinProblem } from '../join-problem';
import type { Definition } from './definition';
import { demandReason } from './reason';

/** 并案 with another finding of the same campaign: this one goes on there, and brings its sources. */
export const join: Definition<'join'> = {
  code: 'join',
  who: 'keep-findings',
  in: ['proposed', 'established'],
  isOffered: ({ caseId }) => caseId === null,
  decide: ({ draft, by, given, facts }, { reason }) => {
    demandReason(reason);
    const { other } = given;
    if (!other) throw new Error('the other finding is given by the record');
    const flaw = joinProblem(draft.state, other);
    if (flaw) throw new DomainError('FINDINGS_NOT_JOINABLE', { flaw });
    draft.emit({ type: 'finding-joined', at: facts.now, by, with: other.id, reason });
    endOpen(draft, 'superseded', by, facts);
  },
};
