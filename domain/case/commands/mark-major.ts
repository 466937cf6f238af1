import { derive } from '../../explain/derive';
import { isOpen } from '../../obligation/types';
import { assertDecides, refuse, type Context } from '../context';
import { defineCommand } from '../define-command';
import { leadsOf } from '../state';
import { untilClosed } from '../statuses-of-work';
import { weighedAnew } from '../weigh-anew';

/** The open rectifications whose days follow from what the matter weighs, with their new ones. */
const movedBy = ({ draft, facts }: Context, isMajor: boolean) =>
  draft.state.obligations.flatMap(one => {
    const due = one.kind === 'rectification' && isOpen(one) ? weighedAnew(one, isMajor, facts) : null;
    if (!due || due.on === one.dueOn) return [];
    return [{ obligation: one, dueOn: due.on, derivation: due.derivation }];
  });

/**
 * 标记重大事项, or taking the mark back: what the policy had counted is due by its other period; what the plan or a person states
 * stays. Feedback begins or ends with it (`withFeedback`).
 *
 * @throws DomainError `MAJOR_ALREADY`, `MAJOR_CHANGES_NOTHING`, `OWN_WORK`
 */
export const markMajor = defineCommand({
  code: 'mark-major',
  who: 'supervise',
  scope: 'all',
  statuses: untilClosed,
  asks: {
    isMajor: {
      ask: 'yes-no',
      label: { zh: '轻重', en: 'Weight' },
      choices: { yes: { zh: '标为重大事项', en: 'Major' }, no: { zh: '取消重大标记', en: 'Ordinary' } },
    },
    reason: 'text',
  },
  consequence: {
    zh: '策略推算的整改期限按新的轻重重新计算并通知牵头单位;方案写明的期限不变。',
    en: 'Rectification dates that the policy had counted are counted anew and the leads are told; stated dates stay.',
  },
  samples: state => [{ isMajor: state.major === undefined }],
  decide: (context, { isMajor, reason }) => {
    const { draft, facts, by, envelope } = context;
    const { state } = draft;
    if ((state.major !== undefined) === isMajor) refuse('MAJOR_ALREADY', { isMajor });
    for (const lead of leadsOf(state)) assertDecides(context, lead);
    const moved = movedBy(context, isMajor);
    if (moved.length === 0 && facts.policy.recurringFeedback?.of !== 'major') refuse('MAJOR_CHANGES_NOTHING');
    draft.emit({
      type: 'major-marked',
      at: envelope.receivedAt,
      by,
      isMajor,
      reason,
      moved: moved.map(({ obligation, ...date }) => ({
        obligationId: obligation.id,
        from: obligation.dueOn,
        ...date,
      })),
    });
    for (const unitId of leadsOf(state)) {
      const own = moved.find(one => one.obligation.owedBy === unitId);
      draft.notify({
        kind: 'major-marked',
        audience: { to: 'liaison', unitId },
        urgency: 'own',
        ...(own && { obligationId: own.obligation.id }),
        why: [derive({ code: 'weighed', isMajor }, 'practice:mark-major'), ...(own?.derivation ?? [])],
        facts: {
          title: state.title,
          weight: isMajor ? 'major' : 'ordinary',
          reason,
          ...(own && { what: own.obligation.what, dueOn: own.dueOn }),
        },
      });
    }
  },
});
