import { dateOf } from '../../calendar/civil-date';
import { policyPeriodEnd } from '../../ladder/dates';
import type { Definition } from './definition';

/** The 约谈通知书 was delivered: the day of the interview counts from there. */
export const noteDelivery: Definition<{ kind: 'note-delivery' }> = {
  code: 'note-delivery',
  who: 'conduct-proceedings',
  isByLetter: true,
  in: { interview: ['approved'] },
  decide: ({ draft, by, facts }) => {
    const due = policyPeriodEnd(
      facts.policy.interview.notice,
      dateOf(facts.now),
      'interview-notice-delivered',
      facts,
    );
    draft.emit({ type: 'noticed', at: facts.now, by, heldOn: due.on, derivation: due.derivation });
  },
};
