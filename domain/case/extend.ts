import { dateOf, daysBetween, endOf, type CivilDate } from '../calendar/civil-date';
import { derive } from '../explain/derive';
import { periodEnd } from '../ladder/dates';
import { grantedExtensions, pendingExtension } from '../obligation/extensions';
import { currentPause, isRunning } from '../obligation/pauses';
import { isOpen, type Obligation } from '../obligation/types';
import { peopleIn } from '../permissions/stand-in';
import { extensionRule } from '../policy/later-rules';
import type { CommandOf } from './commands';
import { deciderFor, meet, refuse, type Context } from './context';
import { assertDecides } from './hand-in';
import type { Derivation } from '../explain/derivation';

const openById = ({ draft }: Context, obligationId: string): Obligation =>
  draft.state.obligations.find(one => one.id === obligationId && isOpen(one)) ??
  refuse('NOTHING_OWED', '没有这个待办事项', { obligationId });

/** @throws DomainError `EXTENSIONS_USED_UP`, `EXTENSION_TOO_LONG`, `EXTENSION_NOT_LATER` */
const assertWithinCaps = ({ facts }: Context, obligation: Obligation, to: CivilDate): void => {
  const { most, longestDays, cites } = extensionRule(facts.policy);
  const { count, days } = grantedExtensions(obligation);
  if (count >= most) refuse('EXTENSIONS_USED_UP', `本事项已延期 ${count} 次,不得再延`, { most, cites });
  if (to <= obligation.dueOn)
    refuse('EXTENSION_NOT_LATER', `延期后的期限须晚于现期限 ${obligation.dueOn}`, {
      dueOn: obligation.dueOn,
    });
  const total = days + daysBetween(obligation.dueOn, to);
  if (total > longestDays)
    refuse('EXTENSION_TOO_LONG', `累计延期不得超过 ${longestDays} 天,所请共 ${total} 天`, {
      longestDays,
      total,
      cites,
    });
};

const openDecision = (context: Context, obligation: Obligation): { id: string; why: Derivation } => {
  const { draft, facts, by, envelope } = context;
  const owedBy = deciderFor(obligation.owedBy, facts);
  const before = draft.state.obligations.filter(one => one.kind === 'extension-decision').length;
  const id = `${draft.state.id}:extension-decision:${owedBy}:${before + 1}`;
  const { decision } = extensionRule(facts.policy);
  const due = periodEnd(decision, dateOf(facts.now), 'extension-asked', facts);
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
export const askExtension = (context: Context, command: CommandOf<'ask-extension'>) => {
  const { draft, facts, by, envelope } = context;
  const { obligationId, dueOn, reason, fileIds } = command;
  const obligation = openById(context, obligationId);
  if (obligation.owedBy !== envelope.unitId)
    refuse('NOT_YOURS', '该事项由其他单位负责', { owedBy: obligation.owedBy });
  if (!extensionRule(facts.policy).kinds.includes(obligation.kind))
    refuse('NOT_EXTENDABLE', '此类事项不能延期', { kind: obligation.kind });
  if (envelope.receivedAt >= endOf(obligation.dueOn))
    refuse('EXTENSION_TOO_LATE', `期限 ${obligation.dueOn} 已届满,延期须在届满前申请`, {
      dueOn: obligation.dueOn,
    });
  if (currentPause(obligation)) refuse('CLOCK_PAUSED', '本事项已中止计时,恢复后再申请延期', { obligationId });
  if (pendingExtension(obligation)) refuse('EXTENSION_PENDING', '本事项的延期申请正在审定', { obligationId });
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
    audience:
      deciderFor(obligation.owedBy, facts) === facts.offices.office
        ? { to: 'coordinators' }
        : { to: 'supervisors' },
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
};

const grant = (context: Context, obligation: Obligation, dueOn: CivilDate, asked: string, reason: string) => {
  const { draft, facts, by, envelope } = context;
  const lastChance = draft.state.obligations.find(one => one.follows === obligation.id && isOpen(one));
  if (lastChance) refuse('LAST_CHANCE_RUNS', '已约谈并限期整改,不能再延期', { obligationId: lastChance.id });
  // While the clock stands no day is past: what is paused comes on top when it runs again.
  if (isRunning(obligation) && dueOn < dateOf(facts.now))
    refuse('DUE_IN_PAST', '新期限不能早于今天', { dueOn });
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
  const { cites } = extensionRule(facts.policy);
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
export const decideExtension = (context: Context, command: CommandOf<'decide-extension'>) => {
  const { draft, by, envelope } = context;
  const { obligationId, isAccepted, reason, grantedOn } = command;
  const obligation = openById(context, obligationId);
  const pending =
    pendingExtension(obligation) ??
    refuse('NOTHING_TO_DECIDE', '该事项没有待审定的延期申请', { obligationId });
  assertDecides(context, obligation.owedBy);
  if (pending.askedBy !== null && peopleIn(envelope.actor).includes(pending.askedBy))
    refuse('OWN_REQUEST', '延期须由登记申请以外的人审定', { obligationId });
  const dueOn = isAccepted ? (grantedOn ?? pending.to) : obligation.dueOn;
  const why = isAccepted
    ? grant(context, obligation, dueOn, pending.reason, reason)
    : [derive({ code: 'extension-refused', on: dueOn }, extensionRule(context.facts.policy).cites)];
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
};
