import { restDayRules } from '../codes/periods';
import type { PolicyProblem } from './policy-problem';
import type { Policy } from './types';

const lengths = ['workingDays', 'days', 'months'] as const;

/** A period as it may stand in data that somebody wrote. */
type Written = Partial<Record<(typeof lengths)[number] | 'restDay' | 'cites', unknown>>;

const isPeriod = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && lengths.some(length => length in value);

const periodsOf = (policy: Policy): [path: string, value: unknown][] => [
  ...Object.entries(policy),
  ['extension.decision', policy.extension.decision],
  ['interview.notice', policy.interview.notice],
  ['rectification.ordinary', policy.rectification?.ordinary],
  ['rectification.major', policy.rectification?.major],
  ...Object.entries(policy.office).map(([kind, one]): [string, unknown] => [`office.${kind}`, one]),
];

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1;
const isBlank = (cites: unknown): boolean => typeof cites !== 'string' || cites.trim() === '';

/** What is wrong with the length of a period, or null. */
const wrongLength = (period: Written): string | null => {
  const [written, ...more] = lengths.filter(length => length in period);
  if (written === undefined || more.length > 0) return '只能写工作日、自然日或月中的一种';
  if (!isCount(period[written])) return '须为正整数个工作日、日或月';
  const isKnown = restDayRules.some(rule => rule === period.restDay);
  if (written === 'workingDays') return 'restDay' in period ? '工作日不存在遇休息日顺延的问题' : null;
  return isKnown ? null : '须写明届满日遇休息日是否顺延';
};

/** Periods of the policy: one length each, positive, with its clause, and what becomes of an end on a rest day. */
export const checkPeriods = (policy: Policy): PolicyProblem[] =>
  periodsOf(policy).flatMap(([path, value]): PolicyProblem[] => {
    if (!isPeriod(value)) return [];
    const message = wrongLength(value);
    return [
      ...(message === null ? [] : [{ code: 'PERIOD_INVALID' as const, path, message }]),
      ...(isBlank(value.cites) ? [{ code: 'CITES_MISSING' as const, path, message: '时限须写明依据' }] : []),
    ];
  });

/** 重大事项, 办理进展反馈: what is major needs an ordinary beside it; feedback needs its interval and its clause. */
export const checkCourse = ({ rectification, recurringFeedback }: Policy): PolicyProblem[] => {
  const problems: PolicyProblem[] = [];
  const given: Partial<NonNullable<Policy['rectification']>> = rectification ?? {};
  if (rectification && !isPeriod(given.ordinary))
    problems.push({
      code: 'PERIOD_INVALID',
      path: 'rectification.ordinary',
      message: '重大事项之外须写明一般事项的期限',
    });
  if (!recurringFeedback) return problems;
  if (!isCount(recurringFeedback.every.months))
    problems.push({
      code: 'FEEDBACK_INVALID',
      path: 'recurringFeedback.every.months',
      message: '须为正整数个月',
    });
  if (isBlank(recurringFeedback.cites))
    problems.push({ code: 'CITES_MISSING', path: 'recurringFeedback', message: '进展反馈须写明依据' });
  return problems;
};
