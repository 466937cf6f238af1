import { dateOf } from '../../calendar/civil-date';
import { derive } from '../../explain/derive';
import { isOpen } from '../../obligation/types';
import { refuse } from '../context';
import { defineCommand } from '../define-command';
import { obligationsIn } from '../obligations-in';
import { beforeVerification } from '../statuses-of-work';

/** 重新限期: the office gives an obligation a new round, e.g. after accountability has been filed. */
export const openRound = defineCommand({
  code: 'open-round',
  who: 'supervise',
  scope: 'all',
  statuses: [...beforeVerification, 'verifying'],
  isForUnitFile: true,
  asks: { obligationId: 'obligation', dueOn: 'day', reason: 'text' },
  consequence: {
    zh: '新的期限开始新的一轮,原期限仍保留显示。',
    en: 'The new deadline opens a new round; the old one stays visible.',
  },
  samples: state => obligationsIn(state),
  decide: (context, { obligationId, dueOn, reason }) => {
    const { draft, facts, by, envelope } = context;
    const obligation =
      draft.state.obligations.find(one => one.id === obligationId) ??
      refuse('OBLIGATION_UNKNOWN', { obligationId });
    if (isOpen(obligation)) refuse('STILL_OPEN', { obligationId });
    if (dueOn <= dateOf(facts.now)) refuse('DUE_IN_PAST', { what: 'new-round', dueOn });
    const derivation = [derive({ code: 'new-round', reason, on: dueOn }, 'practice:new-round')];
    draft.emit({ type: 'round-opened', at: envelope.receivedAt, by, obligationId, dueOn, derivation });
    draft.notify({
      kind: 'new-round',
      audience: { to: 'liaison', unitId: obligation.owedBy },
      urgency: 'own',
      obligationId,
      why: derivation,
      facts: { title: draft.state.title, what: obligation.what, dueOn },
    });
  },
});
