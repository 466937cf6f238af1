import type { Facts } from '../docket/draft';
import type { EventActor } from '../permissions/actor';
import type { AssessmentDraft } from './draft';
import { periodInCycle } from './days';
import { reopenStep } from './open-step';
import { oweInCycle } from './owe-in-cycle';
import { tellReturned, tellToDecide } from './tell';

const events = {
  deliberation: 'assessment-reported',
  approval: 'report-deliberated',
  circulation: 'report-approved',
} as const;

const doing = { deliberation: '审议考核报告', approval: '审定考核报告', circulation: '通报考核结果' };

/** What of an approved report the organiser decides: an instance of the report, its circulation. */
type Decision = keyof typeof events;

/** The leadership owes a decision from now on, by the policy's period for proposals and by the cycle's last day. */
export const oweDecision = (
  draft: AssessmentDraft,
  key: Decision,
  by: EventActor | null,
  facts: Facts,
): void => {
  const due = periodInCycle(draft.state, facts.policy.proposalDecision, events[key], facts);
  const what = `${String(draft.state.year)} 年度考核:${doing[key]}`;
  const owedBy = facts.offices.leadership;
  const owed = oweInCycle(draft, { kind: 'assessment-decision', key, owedBy, what, due }, by, facts);
  if (owed) tellToDecide(draft, key, owed, facts);
};

/** The leadership owes a decision about the reward of a subject. */
export const oweReward = (
  draft: AssessmentDraft,
  subject: { unitId: string; name: string },
  facts: Facts,
): void => {
  const due = periodInCycle(draft.state, facts.policy.proposalDecision, 'report-approved', facts);
  const what = `${String(draft.state.year)} 年度考核:决定是否奖励${subject.name}`;
  const owedBy = facts.offices.leadership;
  const key = `reward:${subject.unitId}`;
  const owed = oweInCycle(draft, { kind: 'assessment-decision', key, owedBy, what, due }, null, facts);
  if (owed) tellToDecide(draft, 'reward', owed, facts);
};

/** 退回: the report is open again, the office owes it anew and is told why. */
export const sendBack = (
  draft: AssessmentDraft,
  { instance, reason, by }: { instance: 'deliberation' | 'approval'; reason: string; by: EventActor },
  facts: Facts,
): void => {
  for (const owed of reopenStep(draft, 'evaluation', by, facts))
    tellReturned(draft, instance, reason, owed, facts);
};
