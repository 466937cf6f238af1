import { addDays, dateOf } from '../calendar/civil-date';
import { leadsOf } from '../docket/state';
import { derive } from '../explain/derive';
import { isOpen } from '../obligation/types';
import type { CommandOf } from './commands';
import { meet, refuse, type Context } from './context';
import { assertDecides } from './hand-in';
import { reopenRectifications } from './rectify';
import { assertOutcome } from './outcome';

const tellLeads = (
  context: Context,
  kind: 'sent-back' | 'verified' | 'closed' | 'reopened',
  facts: Record<string, string>,
) => {
  for (const unitId of leadsOf(context.draft.state))
    context.draft.notify({
      kind,
      audience: { to: 'liaison', unitId },
      urgency: kind === 'sent-back' || kind === 'reopened' ? 'own' : 'digest',
      why: [derive({ code: 'closing-procedure' }, `practice:${kind}`)],
      facts: { title: context.draft.state.title, ...facts },
    });
};

/** 现场验收: accept, or send back with what is missing. Who fixed it cannot be who accepts it. */
export const verify = (context: Context, command: CommandOf<'verify'>) => {
  const { draft, facts, by, envelope } = context;
  for (const lead of leadsOf(draft.state)) assertDecides(context, lead);
  const at = envelope.receivedAt;
  draft.emit({ type: 'verified', at, by, isAccepted: command.isAccepted, note: command.note });
  for (const one of draft.state.obligations.filter(one => one.kind === 'verification' && isOpen(one)))
    meet(context, one);
  if (!command.isAccepted) {
    const again = reopenRectifications(context, 'sent-back');
    return tellLeads(context, 'sent-back', { reason: command.note, dueOn: again.on });
  }
  const { announcementDays } = facts.policy;
  // 公示 counts both end days.
  if (announcementDays > 0)
    draft.emit({ type: 'announced', at, by, until: addDays(dateOf(facts.now), announcementDays - 1) });
  tellLeads(context, 'verified', {});
};

const openLookBacks = (context: Context, closedOn: string) => {
  const { draft, facts, by, envelope } = context;
  const round = draft.state.lineage.length + 1;
  for (const days of facts.policy.lookBackDays) {
    const dueOn = addDays(closedOn, days);
    draft.emit({
      type: 'obligation-opened',
      at: envelope.receivedAt,
      by,
      obligation: {
        id: `${draft.state.id}:look-back:${facts.offices.supervision}:${round}-${days}`,
        kind: 'look-back',
        owedBy: facts.offices.supervision,
        what: `销号后 ${days} 天回头看`,
        openedAt: facts.now,
        dueOn,
        derivation: [
          derive({ code: 'look-back', closedOn, n: days, on: dueOn }, facts.policy.lookBackCites, {
            policy: facts.policy,
          }),
        ],
        ladder: 'light',
        holdsClosing: false,
      },
    });
  }
};

/** 销号 with one of its distinct outcomes. */
export const close = (context: Context, command: CommandOf<'close'>) => {
  const { draft, facts, by, envelope } = context;
  for (const lead of leadsOf(draft.state)) assertDecides(context, lead);
  const { outcome, note } = command;
  assertOutcome(draft.state, outcome, facts);
  const closedOn = dateOf(envelope.receivedAt);
  draft.emit({ type: 'closed', at: envelope.receivedAt, by, outcome, closedOn, note });
  for (const one of draft.state.obligations.filter(one => isOpen(one) && one.holdsClosing))
    draft.emit({ type: 'obligation-ended', at: facts.now, by, obligationId: one.id, reason: 'case-closed' });
  if (outcome !== 'not-completed') openLookBacks(context, closedOn);
  tellLeads(context, 'closed', { outcome, closedOn });
};

/** 重新整改: reopened with its lineage; the rectifications are due again. */
export const reopen = (context: Context, reason: string) => {
  const { draft, facts, by, envelope } = context;
  draft.emit({
    type: 'reopened',
    at: envelope.receivedAt,
    by,
    reason,
    reopenedOn: dateOf(facts.now),
    reopenedBy: by.unitId,
  });
  for (const one of draft.state.obligations.filter(one => one.kind === 'look-back' && isOpen(one)))
    draft.emit({ type: 'obligation-ended', at: facts.now, by, obligationId: one.id, reason: 'superseded' });
  const again = reopenRectifications(context, 'reopened');
  tellLeads(context, 'reopened', { reason, dueOn: again.on });
};

/** 回头看: a rebound (反弹) reopens the case. */
export const lookBack = (context: Context, command: CommandOf<'look-back'>) => {
  const { draft, by, envelope } = context;
  const obligation =
    draft.state.obligations.find(
      one => one.id === command.obligationId && one.kind === 'look-back' && isOpen(one),
    ) ?? refuse('NOTHING_OWED', '没有这项回头看', { obligationId: command.obligationId });
  const { obligationId, isRebound, note } = command;
  draft.emit({ type: 'looked-back', at: envelope.receivedAt, by, obligationId, isRebound, note });
  meet(context, obligation);
  if (isRebound) reopen(context, note);
};

/** 撤销: withdrawn is not closed as done. */
export const withdraw = (context: Context, reason: string) => {
  const { draft, facts, by, envelope } = context;
  for (const one of draft.state.obligations.filter(isOpen))
    draft.emit({ type: 'obligation-ended', at: facts.now, by, obligationId: one.id, reason: 'withdrawn' });
  draft.emit({
    type: 'closed',
    at: envelope.receivedAt,
    by,
    outcome: 'withdrawn',
    closedOn: dateOf(envelope.receivedAt),
    note: reason,
  });
  tellLeads(context, 'closed', { outcome: 'withdrawn', reason });
};
