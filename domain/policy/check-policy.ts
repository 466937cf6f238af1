import { LONGEST_SPREAD } from '../codes/periods';
import { checkCourse, checkPeriods } from './check-periods';
import { isHigher } from '../obligation/order-of-acts';
import type { PolicyProblem } from './policy-problem';
import type { Ladder, Policy } from './types';
import type { Act } from '../codes/ladder';

/** The acts that a ladder can have as rungs, each with who is told and, where it has one, its letter's template. */
const rungActs: ReadonlySet<Act> = new Set([
  'urge',
  'supervision-letter',
  'propose-interview',
  'propose-accountability',
]);

/** After a proposal people decide: no timer goes on behind it. */
const endingActs: ReadonlySet<Act> = new Set(['propose-interview', 'propose-accountability']);

const checkRungs = ({ rungs }: Ladder, path: string): PolicyProblem[] =>
  rungs.flatMap((rung, index): PolicyProblem[] => {
    const at = `${path}.rungs.${index}`;
    const earlier = rungs.slice(0, index);
    const problems: PolicyProblem[] = [];
    const add = (code: PolicyProblem['code'], message: string) => problems.push({ code, path: at, message });
    if (!rungActs.has(rung.act)) add('RUNG_UNKNOWN', `「${rung.act}」不能作为阶梯的一级`);
    if (earlier.some(one => one.act === rung.act)) add('RUNG_TWICE', `「${rung.act}」在同一阶梯中出现两次`);
    if (earlier.some(one => endingActs.has(one.act)))
      add('RUNG_AFTER_END', '提出约谈或问责建议之后由人决定,其后不能再有级');
    const isAfterLetter = rung.after.event === 'letter-delivered';
    if (isAfterLetter && !earlier.some(one => one.act === 'supervision-letter'))
      add('RUNG_WITHOUT_LETTER', '自督办函送达起算,但之前没有督办函这一级,永远不会启动');
    if (earlier.some(one => isHigher(one.act, rung.act)))
      add('RUNG_OUT_OF_ORDER', '阶梯须按催办、督办函、约谈建议、问责建议的次序上升');
    const last = earlier.findLast(one => one.after.event === rung.after.event);
    if (last && last.after.workingDays > rung.after.workingDays)
      add(
        'RUNG_OUT_OF_ORDER',
        `比前一级更早(${rung.after.workingDays} < ${last.after.workingDays} 个工作日)`,
      );
    if (!isAfterLetter && earlier.some(one => one.after.event === 'letter-delivered'))
      add('RUNG_OUT_OF_ORDER', '自期限起算的一级排在自送达起算的一级之后');
    if (!Number.isInteger(rung.after.workingDays) || rung.after.workingDays < 0)
      add('PERIOD_INVALID', '须为不小于 0 的整数个工作日');
    if (rung.cites.length === 0 || rung.cites.some(one => one.trim() === ''))
      add('CITES_MISSING', '每一级须写明依据');
    return problems;
  });

const checkReminders = ({ remindDaysBefore, remindCites }: Ladder, path: string): PolicyProblem[] => {
  const isValid =
    remindDaysBefore.every(days => Number.isInteger(days) && days > 0) &&
    new Set(remindDaysBefore).size === remindDaysBefore.length;
  const problems: PolicyProblem[] = [];
  if (!isValid)
    problems.push({
      code: 'REMINDER_INVALID',
      path: `${path}.remindDaysBefore`,
      message: '提醒须为互不相同的正整数天',
    });
  if (remindDaysBefore.length > 0 && remindCites.length === 0)
    problems.push({ code: 'CITES_MISSING', path: `${path}.remindCites`, message: '提醒须写明依据' });
  return problems;
};

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

const checkTimes = ({ sending, interview }: Policy): PolicyProblem[] =>
  [
    ...(['at', 'quietFrom', 'quietTo'] as const).map(key => [`sending.${key}`, sending[key]] as const),
    ['interview.at', interview.at] as const,
  ]
    .filter(([, time]) => !isTime(time))
    .map(([path]) => ({ code: 'TIME_INVALID', path, message: '须写作 HH:MM' }));

const checkBudget = ({ burden }: Policy): PolicyProblem[] => {
  const problems = (['messagesToOne', 'forms', 'inspections'] as const)
    .filter(key => !Number.isInteger(burden[key]) || burden[key] < 0)
    .map(key => ({
      code: 'BUDGET_INVALID' as const,
      path: `burden.${key}`,
      message: '须为不小于 0 的整数',
    }));
  if (burden.cites.trim()) return problems;
  return [...problems, { code: 'CITES_MISSING', path: 'burden', message: '负担预算须写明依据' }];
};

/** A number that is counted in people's days or times, with the least that makes sense. */
const checkCounts = ({ extension, contest }: Policy): PolicyProblem[] =>
  (
    [
      ['extension.most', extension.most, 0],
      ['extension.longestDays', extension.longestDays, 0],
      ['contest.askDays', contest.askDays, 1],
      ['contest.decideDays', contest.decideDays, 1],
    ] as const
  )
    .filter(([, count, least]) => !Number.isInteger(count) || count < least)
    .map(([path, , least]) => ({ code: 'COUNT_INVALID', path, message: `须为不小于 ${least} 的整数` }));

const checkReview = ({ review }: Policy): PolicyProblem[] =>
  review.every.months > 0 && 12 % review.every.months === 0
    ? []
    : [{ code: 'PERIOD_INVALID', path: 'review.every.months', message: '须为 1、2、3、4、6 或 12 个月' }];

const checkSpread = ({ alarmSpread }: Policy): PolicyProblem[] => {
  if (!alarmSpread) return [];
  const { minutes } = alarmSpread;
  if (Number.isInteger(minutes) && minutes >= 0 && minutes <= LONGEST_SPREAD) return [];
  const message = `须为 0 至 ${LONGEST_SPREAD} 的整数分钟`;
  return [{ code: 'COUNT_INVALID', path: 'alarmSpread.minutes', message }];
};

const checkClauses = ({ extension, pause, contest, review, alarmSpread }: Policy): PolicyProblem[] =>
  Object.entries({ extension, pause, contest, review, ...(alarmSpread && { alarmSpread }) })
    .filter(([, { cites }]) => !cites.trim())
    .map(([path]) => ({ code: 'CITES_MISSING', path, message: '须写明依据' }));

const checkInterview = ({ interview }: Policy): PolicyProblem[] =>
  (['place', 'by', 'bring'] as const)
    .filter(key => !interview[key].trim())
    .map(key => ({ code: 'TEXT_MISSING', path: `interview.${key}`, message: '约谈通知须写明' }));

/**
 * What would go wrong with a policy, found before it is saved: rungs twice, out of order, after the end, or waiting for a
 * letter that never comes; periods, times, texts and clauses that are missing. An empty list means that it can be saved.
 */
export const checkPolicy = (policy: Policy): PolicyProblem[] => [
  ...Object.entries(policy.ladders).flatMap(([name, ladder]) => [
    ...checkRungs(ladder, `ladders.${name}`),
    ...checkReminders(ladder, `ladders.${name}`),
  ]),
  ...checkPeriods(policy),
  ...checkCourse(policy),
  ...checkTimes(policy),
  ...checkBudget(policy),
  ...checkCounts(policy),
  ...checkReview(policy),
  ...checkSpread(policy),
  ...checkClauses(policy),
  ...checkInterview(policy),
];
