import { addDays, dateOf } from '../../calendar/civil-date';
import { leadsOf } from '../state';
import { derive } from '../../explain/derive';
import { isOpen } from '../../obligation/types';
import { assertDecides, refuse, type Context } from '../context';
import { defineCommand } from '../define-command';
import { giveGrade, sampleGrade } from '../give-grade';
import { assertOutcome } from '../outcome';
import { indicatorsOf, notRemeasured } from '../remeasured';
import { untilClosed } from '../statuses-of-work';
import { tellLeads } from '../tell-leads';

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

/** 销号 with one of its distinct outcomes, and 评定等次 where the policy has grades. */
export const close = defineCommand({
  code: 'close',
  who: 'supervise',
  scope: 'all',
  statuses: untilClosed,
  asks: {
    outcome: 'outcome',
    note: 'text',
    grade: 'grade?',
    gradeReason: { ask: 'text?', when: 'grade' },
    withoutMeasurement: {
      ask: 'text?',
      description: '问题出自考核指标、销号前没有新数据时:为何没有也可以完成销号',
    },
  },
  consequence: {
    zh: '销号后本事项不再督办;如有反弹须重新整改。',
    en: 'A closed case is no longer supervised; a rebound reopens it.',
  },
  samples: (state, { policy }) =>
    (['completed', 'mostly-completed', 'not-completed'] as const).map(outcome => ({
      outcome,
      ...(indicatorsOf(state).length > 0 && { withoutMeasurement: '试办' }),
      ...sampleGrade(policy),
    })),
  decide: (context, { outcome, note, grade, gradeReason, withoutMeasurement }) => {
    const { draft, facts, by, envelope } = context;
    for (const lead of leadsOf(draft.state)) assertDecides(context, lead);
    assertOutcome(draft.state, outcome, facts);
    if (grade === undefined && facts.policy.grade === 'required') refuse('GRADE_REQUIRED');
    // 基本完成 goes on being rectified, and 未完成 claims nothing that a figure could bear out.
    const indicator = outcome === 'completed' ? notRemeasured(draft.state, envelope.measured ?? []) : null;
    const why = withoutMeasurement?.trim() ?? '';
    if (indicator !== null && why === '') refuse('REMEASUREMENT_NEEDED', { indicator });
    const closedOn = dateOf(envelope.receivedAt);
    draft.emit({
      type: 'closed',
      at: envelope.receivedAt,
      by,
      outcome,
      closedOn,
      note,
      ...(indicator !== null && { withoutMeasurement: why }),
    });
    const told = grade && giveGrade(context, grade, gradeReason);
    for (const one of draft.state.obligations.filter(owed => isOpen(owed) && owed.holdsClosing))
      draft.emit({
        type: 'obligation-ended',
        at: facts.now,
        by,
        obligationId: one.id,
        reason: 'case-closed',
      });
    if (outcome !== 'not-completed') openLookBacks(context, closedOn);
    tellLeads(context, 'closed', { outcome, closedOn, ...told });
  },
});
