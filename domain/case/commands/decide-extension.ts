import { dateOf, type CivilDate } from '../../calendar/civil-date';
import type { Derivation } from '../../explain/derivation';
import { derive } from '../../explain/derive';
import { pendingExtension } from '../../obligation/extensions';
import { isRunning } from '../../obligation/pauses';
import { isOpen, type Obligation } from '../../obligation/types';
import { peopleIn } from '../../permissions/stand-in';
import { assertDecides, meet, openById, refuse, type Context } from '../context';
import { defineCommand } from '../define-command';
import { assertWithinCaps } from '../extension-caps';
import { obligationsIn } from '../obligations-in';
import { always } from '../statuses-of-work';

const grant = (context: Context, obligation: Obligation, dueOn: CivilDate, asked: string, reason: string) => {
  const { draft, facts, by, envelope } = context;
  const lastChance = draft.state.obligations.find(one => one.follows === obligation.id && isOpen(one));
  if (lastChance) refuse('LAST_CHANCE_RUNS', { obligationId: lastChance.id });
  // While the clock stands no day is past: what is paused comes on top when it runs again.
  if (isRunning(obligation) && dueOn < dateOf(facts.now)) refuse('DUE_IN_PAST', { what: 'extension', dueOn });
  assertWithinCaps(context, obligation, dueOn);
  const rule = {
    code: 'extension-granted' as const,
    dueBefore: obligation.dueOn,
    asked,
    by: envelope.actor.unitId === facts.offices.supervision ? ('supervision' as const) : ('office' as const),
    decidedOn: dateOf(envelope.receivedAt),
    reason,
    on: dueOn,
  };
  const { cites } = facts.policy.extension;
  const derivation: Derivation = [...obligation.derivation, derive(rule, cites, { policy: facts.policy })];
  draft.emit({
    type: 'extension-decided',
    at: envelope.receivedAt,
    by,
    obligationId: obligation.id,
    isGranted: true,
    dueOn,
    derivation,
    reason,
  });
  return derivation;
};

/**
 * 审定延期, by somebody outside the asker's house. Granted, the date moves and what hangs on it is worked out anew; rungs
 * that were fired while the request waited stay. The original date stays beside it.
 */
export const decideExtension = defineCommand({
  code: 'decide-extension',
  who: 'supervise',
  scope: 'all',
  statuses: always,
  isForUnitFile: true,
  asks: {
    obligationId: 'obligation',
    isAccepted: {
      ask: 'yes-no',
      choices: { yes: { zh: '同意延期', en: 'Grant' }, no: { zh: '不同意', en: 'Refuse' } },
    },
    // Granted as asked for, or until another day.
    grantedOn: {
      ask: 'day?',
      when: 'isAccepted',
      description: '同意延至的日期;缺省为所申请的',
    },
    reason: 'text',
  },
  consequence: {
    zh: '同意后按新期限重新计算提醒和督办;已发出的不撤回。',
    en: 'Reminders and rungs follow the new date; what has been sent stays sent.',
  },
  samples: state => obligationsIn(state).map(one => ({ ...one, isAccepted: false })),
  decide: (context, { obligationId, isAccepted, reason, grantedOn }) => {
    const { draft, by, envelope } = context;
    const obligation = openById(context, obligationId);
    const pending =
      pendingExtension(obligation) ?? refuse('NOTHING_TO_DECIDE', { what: 'extension', obligationId });
    assertDecides(context, obligation.owedBy);
    if (pending.askedBy !== null && peopleIn(envelope.actor).includes(pending.askedBy))
      refuse('OWN_REQUEST', { obligationId });
    const dueOn = isAccepted ? (grantedOn ?? pending.to) : obligation.dueOn;
    const why = isAccepted
      ? grant(context, obligation, dueOn, pending.reason, reason)
      : [derive({ code: 'extension-refused', on: dueOn }, context.facts.policy.extension.cites)];
    if (!isAccepted)
      draft.emit({
        type: 'extension-decided',
        at: envelope.receivedAt,
        by,
        obligationId,
        isGranted: false,
        reason,
      });
    const decision = draft.state.obligations.find(one => one.id === pending.decisionId && isOpen(one));
    if (decision) meet(context, decision);
    draft.notify({
      kind: 'extension-decided',
      audience: { to: 'liaison', unitId: obligation.owedBy },
      urgency: isAccepted ? 'digest' : 'own',
      obligationId,
      why,
      facts: {
        title: draft.state.title,
        what: obligation.what,
        dueOn,
        decision: isAccepted ? 'accepted' : 'refused',
        reason,
      },
    });
  },
});
