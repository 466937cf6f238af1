import { dateOf } from '../../calendar/civil-date';
import { contestPeriod } from '../../docket/contest-period';
import { DomainError } from '../../domain-error';
import { reviewsFinding } from '../review';
import { tellReviewer } from '../tell';
import type { Definition } from './definition';
import { demandReason } from './reason';

/** 申请复核 by the unit, once, within the policy's days of having been told (政府督查工作条例 17): another office owes the decision. */
export const contest: Definition<'contest'> = {
  code: 'contest',
  who: 'act-for-unit',
  isUnits: true,
  in: ['established'],
  isOffered: ({ contest: before }) => before === undefined,
  decide: ({ draft, by, facts }, { reason, fileIds = [] }) => {
    const { established, subjectId, contest: before } = draft.state;
    demandReason(reason);
    if (!established) throw new Error('what is established was established by somebody');
    if (before) throw new DomainError('ALREADY_CONTESTED', { unitId: subjectId });
    const until = contestPeriod(facts, 'askDays', dateOf(established.at));
    if (dateOf(facts.now) > until.on)
      throw new DomainError('CONTEST_TOO_LATE', { until: until.on, derivation: until.derivation });
    const due = contestPeriod(facts, 'decideDays', dateOf(facts.now));
    const owedBy = reviewsFinding(draft.state, facts.offices);
    const obligation = {
      id: `${draft.state.id}:contest-decision:${owedBy}:1`,
      kind: 'contest-decision' as const,
      owedBy,
      what: '作出复核决定',
      openedAt: facts.now,
      dueOn: due.on,
      derivation: due.derivation,
      ladder: 'light' as const,
      holdsClosing: false,
    };
    draft.emit({ type: 'obligation-opened', at: facts.now, by, obligation });
    draft.emit({ type: 'finding-contested', at: facts.now, by, unitId: subjectId, reason, fileIds, due });
    draft.notify(tellReviewer(draft.state, facts));
  },
};
