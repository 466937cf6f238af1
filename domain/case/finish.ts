import { addDays, dateOf } from '../calendar/civil-date';
import { leadsOf } from '../docket/state';
import { inChinese } from '../ladder/dates';
import { stillClimbs } from '../ladder/still-climbs';
import { isOpen } from '../obligation/types';
import type { CommandOf } from './commands';
import { meet, refuse, type Context } from './context';
import { assertDecides } from './hand-in';
import { reopenRectifications } from './rectify';
import { holdingObligations } from './status-of';

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
      why: [{ text: '验收与销号程序', cites: `practice:${kind}` }],
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
    const again = reopenRectifications(context, '验收退回');
    return tellLeads(context, 'sent-back', { reason: command.note, dueOn: again.on });
  }
  const { announcementDays } = facts.policy;
  // 公示 counts both end days.
  if (announcementDays > 0)
    draft.emit({ type: 'announced', at, by, until: addDays(dateOf(facts.now), announcementDays - 1) });
  tellLeads(context, 'verified', {});
};

const assertCanComplete = ({ draft, facts }: Context) => {
  const { state } = draft;
  if (!state.verifiedAt) refuse('NOT_VERIFIED', '尚未通过现场验收,不能销号');
  if (state.announcedUntil && dateOf(facts.now) <= state.announcedUntil)
    refuse('STILL_ANNOUNCED', `公示期至 ${state.announcedUntil}(含当日),期满后方可销号`, {
      until: state.announcedUntil,
    });
  const holding = holdingObligations(state);
  if (holding.length > 0)
    refuse('STILL_OWED', `还有 ${holding.length} 项未完成,不能销号`, {
      obligations: holding.map(one => one.what),
    });
};

/** True once nothing that holds the closing leads anywhere any more: what was not done has been through its ladder. */
export const hasRunOut = ({ draft: { state }, facts }: Context): boolean =>
  !holdingObligations(state).some(one => stillClimbs(one, state.obligations, facts.policy));

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
          {
            text: `${inChinese(closedOn)}销号,其后第 ${days} 天为 ${inChinese(dueOn)}`,
            cites: facts.policy.lookBackCites,
          },
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
  if (outcome === 'not-completed') {
    if (!hasRunOut(context)) refuse('LADDER_NOT_ENDED', '还有未到期或问责程序未结的事项,不能按未完成结案');
  } else {
    assertCanComplete(context);
    const expected = draft.state.isLongTerm ? 'mostly-completed' : 'completed';
    if (outcome !== expected)
      refuse(
        'OUTCOME_WRONG',
        draft.state.isLongTerm ? '含长期任务,应为「基本完成,持续整改」' : '应为「完成」',
        { expected },
      );
  }
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
  draft.emit({ type: 'reopened', at: envelope.receivedAt, by, reason, reopenedOn: dateOf(facts.now) });
  for (const one of draft.state.obligations.filter(one => one.kind === 'look-back' && isOpen(one)))
    draft.emit({ type: 'obligation-ended', at: facts.now, by, obligationId: one.id, reason: 'superseded' });
  const again = reopenRectifications(context, '重新整改');
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
