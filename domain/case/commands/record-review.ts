import { addDays, addMonths, dateOf } from '../../calendar/civil-date';
import { cycleEnd } from '../../calendar/cycle-end';
import { derive } from '../../explain/derive';
import { isOpen } from '../../obligation/types';
import { meet, refuse } from '../context';
import { defineCommand } from '../define-command';
import { obligationsIn } from '../obligations-in';
import { always } from '../statuses-of-work';

/** 定期复查 done: the next one is due at the end of the policy's next period, by default the next quarter's end. */
export const recordReview = defineCommand({
  code: 'record-review',
  who: 'verify',
  scope: 'all',
  statuses: always,
  asks: { obligationId: 'obligation', note: 'text' },
  samples: state => obligationsIn(state, 'review'),
  decide: (context, { obligationId, note }) => {
    const { draft, by, envelope, facts } = context;
    const {
      every: { months },
      cites,
    } = facts.policy.review;
    const obligation =
      draft.state.obligations.find(one => one.id === obligationId && one.kind === 'review' && isOpen(one)) ??
      refuse('NOTHING_OWED', { what: 'review', obligationId });
    const at = envelope.receivedAt;
    draft.emit({ type: 'review-recorded', at, by, obligationId, note });
    meet(context, obligation);
    const after = obligation.dueOn > dateOf(at) ? addDays(obligation.dueOn, 1) : dateOf(at);
    const dueOn = cycleEnd(after > obligation.dueOn ? after : addMonths(obligation.dueOn, months), months);
    draft.emit({
      type: 'round-opened',
      at,
      by,
      obligationId,
      dueOn,
      derivation: [
        derive({ code: 'quarter-end', months, isNext: true, on: dueOn }, cites, { policy: facts.policy }),
      ],
    });
  },
});
