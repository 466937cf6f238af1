import { addDays, dateOf, endOf } from '../../calendar/civil-date';
import type { Derivation } from '../../explain/derivation';
import { policyPeriodEnd } from '../../ladder/dates';
import { pendingExtension } from '../../obligation/extensions';
import { currentPause } from '../../obligation/pauses';
import type { Obligation } from '../../obligation/types';
import { deciderFor, peopleOf } from '../../docket/decider';
import { openById, refuse, type Context } from '../context';
import { defineCommand } from '../define-command';
import { assertWithinCaps } from '../extension-caps';
import { always } from '../statuses-of-work';

const openDecision = (context: Context, obligation: Obligation): { id: string; why: Derivation } => {
  const { draft, facts, by, envelope } = context;
  const owedBy = deciderFor(obligation.owedBy, facts.offices);
  const before = draft.state.obligations.filter(one => one.kind === 'extension-decision').length;
  const id = `${draft.state.id}:extension-decision:${owedBy}:${before + 1}`;
  const { decision } = facts.policy.extension;
  const due = policyPeriodEnd(decision, dateOf(facts.now), 'extension-asked', facts);
  draft.emit({
    type: 'obligation-opened',
    at: envelope.receivedAt,
    by,
    obligation: {
      id,
      kind: 'extension-decision',
      owedBy,
      what: `审定延期申请:${obligation.what}`,
      openedAt: facts.now,
      dueOn: due.on,
      derivation: due.derivation,
      ladder: 'light',
      holdsClosing: false,
    },
  });
  return { id, why: due.derivation };
};

/**
 * 申请延期: before expiry only, by the unit that owes it, within the policy's caps. The clocks go on; the office owes a
 * decision.
 */
export const askExtension = defineCommand({
  code: 'ask-extension',
  who: 'act-for-unit',
  scope: 'own',
  statuses: always,
  isForUnitFile: true,
  headSigns: true,
  asks: {
    obligationId: 'obligation',
    dueOn: { ask: 'day', description: '申请延至的日期,含当日' },
    reason: 'text',
    fileIds: 'files',
  },
  consequence: {
    zh: '审定之前期限照常计算;原期限仍保留显示。',
    en: 'The deadline runs on until the decision; the original one stays visible.',
  },
  samples: state => state.obligations.map(one => ({ obligationId: one.id, dueOn: addDays(one.dueOn, 1) })),
  decide: (context, { obligationId, dueOn, reason, fileIds }) => {
    const { draft, facts, by, envelope } = context;
    const obligation = openById(context, obligationId);
    if (obligation.owedBy !== envelope.unitId)
      refuse('NOT_YOURS', { what: 'obligation', owedBy: obligation.owedBy });
    if (!facts.policy.extension.kinds.includes(obligation.kind))
      refuse('NOT_EXTENDABLE', { kind: obligation.kind });
    if (envelope.receivedAt >= endOf(obligation.dueOn))
      refuse('EXTENSION_TOO_LATE', { dueOn: obligation.dueOn });
    if (currentPause(obligation)) refuse('CLOCK_PAUSED', { what: 'extension', obligationId });
    if (pendingExtension(obligation)) refuse('EXTENSION_PENDING', { obligationId });
    assertWithinCaps(context, obligation, dueOn);
    const decision = openDecision(context, obligation);
    draft.emit({
      type: 'extension-asked',
      at: envelope.receivedAt,
      by,
      obligationId,
      decisionId: decision.id,
      from: obligation.dueOn,
      to: dueOn,
      reason,
      fileIds,
    });
    draft.notify({
      kind: 'extension-asked',
      audience: peopleOf(deciderFor(obligation.owedBy, facts.offices), facts.offices),
      urgency: 'digest',
      obligationId,
      why: decision.why,
      facts: {
        title: draft.state.title,
        what: obligation.what,
        dueOn: obligation.dueOn,
        askedOn: dueOn,
        reason,
      },
    });
  },
});
