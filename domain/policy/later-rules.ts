import { defaultBudget, type BurdenBudget } from '../burden/burden';
import { officesOwnKinds, type OfficesOwnKind } from '../obligation/offices-own';
import type { ContestRule, ExtensionRule, InterviewRule, PauseRule, Policy, PolicyPeriod } from './types';

/** *(practice)*: twice in a round, by thirty days in all; the office decides within two working days. */
const extension: ExtensionRule = {
  kinds: ['plan', 'report', 'rectification', 'milestone'],
  most: 2,
  longestDays: 30,
  decision: { workingDays: 2, cites: 'practice:extension-decision' },
  holdsLadder: false,
  cites: 'practice:extension',
};

/** The policy's rule for extensions; the default for a version that was written before there was one. */
export const extensionRule = (policy: Policy): ExtensionRule => policy.extension ?? extension;

/** *(practice)*: what a unit owes to others. The offices do not stop their own clocks. */
const pause: PauseRule = {
  kinds: ['plan', 'report', 'rectification', 'milestone', 'new-deadline'],
  cites: 'practice:pause',
};

/** The policy's rule for pauses; the default for a version that was written before there was one. */
export const pauseRule = (policy: Policy): PauseRule => policy.pause ?? pause;

const contest: ContestRule = { askDays: 30, decideDays: 30, cites: '政府督查工作条例 17' };

/** The policy's rule for contests (复核); the default for a version that was written before there was one. */
export const contestRule = (policy: Policy): ContestRule => policy.contest ?? contest;

/** *(practice)*: the notice leaves the unit two working days. */
const interview: InterviewRule = {
  notice: { workingDays: 2, cites: 'practice:interview-notice' },
  at: '15:00',
  place: '督查室会议室',
};

/** The policy's rule for interviews; the default for a version that was written before there was one. */
export const interviewRule = (policy: Policy): InterviewRule => policy.interview ?? interview;

/** The policy's budget of burden (基层减负); the default for a version that was written before there was one. */
export const burdenBudget = (policy: Policy): BurdenBudget => policy.burden ?? defaultBudget;

/** *(practice)*: three working days for a paper, a returned task, a closing, what follows a filed accountability, and what a closed unit leaves. */
const office = Object.fromEntries(
  officesOwnKinds.map(kind => [kind, { workingDays: 3, cites: `practice:${kind}` }]),
) as Record<OfficesOwnKind, PolicyPeriod>;

/** How long the policy gives an office; the default for a version that was written before there was such a rule. */
export const officePeriod = (policy: Policy, kind: OfficesOwnKind): PolicyPeriod =>
  policy.office?.[kind] ?? office[kind];
