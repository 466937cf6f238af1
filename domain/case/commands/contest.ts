import { peopleOf } from '../../docket/decider';
import { contestPeriod, reviewerOf } from '../../docket/contest-period';
import { dateOf } from '../../calendar/civil-date';
import { refuse } from '../context';
import { defineCommand } from '../define-command';
import { findingFor } from '../finding';
import { untilClosed } from '../statuses-of-work';

/**
 * 申请复核: a unit with a part contests the finding, once, within the policy's days. The clocks go on; the office that did
 * not make the finding owes a decision.
 */
export const contest = defineCommand({
  code: 'contest',
  who: 'act-for-unit',
  scope: 'own',
  statuses: untilClosed,
  asks: { reason: 'text', fileIds: 'files' },
  consequence: {
    zh: '复核期间各项期限照常计算。',
    en: 'All deadlines go on meanwhile.',
  },
  decide: (context, { reason, fileIds }) => {
    const { draft, facts, by, envelope } = context;
    const { unitId, receivedAt } = envelope;
    if (!draft.state.parts.some(one => one.unitId === unitId)) refuse('NO_PART', { unitId });
    const finding = findingFor(context, unitId);
    if (draft.state.contests?.some(one => one.unitId === unitId && one.at >= finding.at))
      refuse('ALREADY_CONTESTED', { unitId });
    const until = contestPeriod(facts, 'askDays', dateOf(finding.at));
    if (dateOf(receivedAt) > until.on)
      refuse('CONTEST_TOO_LATE', { until: until.on, derivation: until.derivation });
    const owedBy = reviewerOf(finding.madeBy, facts.offices);
    const before = draft.state.contests?.length ?? 0;
    const decisionId = `${draft.state.id}:contest-decision:${owedBy}:${before + 1}`;
    const due = contestPeriod(facts, 'decideDays', dateOf(receivedAt));
    draft.emit({
      type: 'obligation-opened',
      at: receivedAt,
      by,
      obligation: {
        id: decisionId,
        kind: 'contest-decision',
        owedBy,
        what: '作出复核决定',
        openedAt: facts.now,
        dueOn: due.on,
        derivation: due.derivation,
        ladder: 'light',
        holdsClosing: false,
      },
    });
    draft.emit({ type: 'contested', at: receivedAt, by, unitId, reason, fileIds, decisionId });
    draft.notify({
      kind: 'contested',
      audience: peopleOf(owedBy, facts.offices),
      urgency: 'digest',
      unitId,
      obligationId: decisionId,
      why: due.derivation,
      facts: { title: draft.state.title, reason, dueOn: due.on },
    });
  },
});
