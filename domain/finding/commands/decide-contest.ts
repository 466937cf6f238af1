import { meetOpen } from '../../docket/office-docket';
import { DomainError } from '../../domain-error';
import { endOpen } from '../end-open';
import { isOwnFinding, reviews } from '../review';
import { tellReviewed } from '../tell';
import type { Definition } from './definition';
import { demandReason } from './reason';

/**
 * 复核决定, by other people and another office than those who established it. Upheld, the finding stands; else it is taken back,
 * and what was still owed of it is not waited for. What was held has happened.
 */
export const decideContest: Definition<'decide-contest'> = {
  code: 'decide-contest',
  who: 'review-findings',
  in: ['contested'],
  isOffered: (state, actor) => reviews(state, actor) && !isOwnFinding(state, actor),
  decide: ({ draft, actor, by, facts }, { isUpheld, reason }) => {
    demandReason(reason);
    const { subjectId } = draft.state;
    if (isOwnFinding(draft.state, actor)) throw new DomainError('OWN_FINDING', { unitId: subjectId });
    if (!reviews(draft.state, actor)) throw new DomainError('NOT_PERMITTED', { command: 'decide-contest' });
    draft.emit({ type: 'finding-contest-decided', at: facts.now, by, isUpheld, reason });
    meetOpen(draft, 'contest-decision', by, facts);
    draft.notify(...tellReviewed(draft.state, { isUpheld, reason }));
    if (!isUpheld) endOpen(draft, 'withdrawn', by, facts);
  },
};
