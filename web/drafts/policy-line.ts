import type { z } from 'zod';
import type { policyRules } from '../../api/contracts/policy';
import type { Text } from '../i18n/zh';

export type PolicyRules = z.output<typeof policyRules>;
type Period = PolicyRules['receipt'];

const length = (period: Period, t: Text): string => {
  const words = t.drafts.policy;
  if ('workingDays' in period) return words.workingDays(period.workingDays);
  return 'days' in period ? words.days(period.days) : words.months(period.months);
};

/** What a policy means for the units, in one line: the periods that a plan leaves to it, feedback, look-backs, grades. */
export const policyLine = (rules: PolicyRules, t: Text): string => {
  const words = t.drafts.policy;
  const { receipt, planDefault, rectification, recurringFeedback, interview, lookBackDays, grade } = rules;
  return [
    words.receipt(length(receipt, t)),
    words.plan(length(planDefault, t)),
    ...(rectification
      ? [
          words.ordinary(length(rectification.ordinary, t)),
          ...(rectification.major ? [words.major(length(rectification.major, t))] : []),
        ]
      : [words.immediate(length(rules.immediate, t)), words.asked]),
    ...(recurringFeedback ? [words.feedback(recurringFeedback.every.months)] : []),
    words.interview(length(interview.notice, t), interview.at, interview.place),
    ...(lookBackDays.length > 0 ? [words.lookBack(lookBackDays.join('、'))] : []),
    `${t.commands.fields.grade}:${t.names.grading[grade]}`,
  ].join(words.and);
};
