import { isOpen } from '../../obligation/types';
import { meet, refuse } from '../context';
import { defineCommand } from '../define-command';
import { obligationsIn } from '../obligations-in';
import { reopenCase } from '../reopen-case';

/** 回头看: a rebound (反弹) reopens the case. */
export const lookBack = defineCommand({
  code: 'look-back',
  who: 'verify',
  scope: 'all',
  statuses: ['closed'],
  asks: {
    obligationId: 'obligation',
    isRebound: {
      ask: 'yes-no',
      choices: {
        yes: { zh: '发现反弹,重新整改', en: 'Rebound: reopen' },
        no: { zh: '未反弹', en: 'No rebound' },
      },
    },
    note: 'text',
  },
  samples: state => obligationsIn(state, 'look-back').map(one => ({ ...one, isRebound: false })),
  decide: (context, { obligationId, isRebound, note }) => {
    const { draft, by, envelope } = context;
    const obligation =
      draft.state.obligations.find(
        one => one.id === obligationId && one.kind === 'look-back' && isOpen(one),
      ) ?? refuse('NOTHING_OWED', { what: 'look-back', obligationId });
    draft.emit({ type: 'looked-back', at: envelope.receivedAt, by, obligationId, isRebound, note });
    meet(context, obligation);
    if (isRebound) reopenCase(context, note);
  },
});
