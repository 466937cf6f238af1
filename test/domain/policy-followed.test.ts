import { withOwedByOffice } from '../../domain/case/owed-by-office';
import { noAnswers, type Answers } from '../../domain/launch/answers';
import { defaultPolicy } from '../../domain/policy/default-policy';
import type { Policy } from '../../domain/policy/types';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { paper } from './support/case-in-status';
import { launchMinimal, minimalPlan, minimalUnits } from './support/demo-launch';
import type { SmallAssignment } from './support/small-plan';

/** What a county may do otherwise is data: no number of practice stands in the code. */
const A = liaison('A');
const cites = '本县规定';
const linked: Answers = { ...noAnswers(), links: [{ ref: '一-1', assignment: 0 }] };

const under = (changes: Partial<Policy>, assignment: SmallAssignment = {}): CaseFile =>
  caseOf([assignment], { policy: { ...defaultPolicy, ...changes } });
const extend = (file: CaseFile) =>
  file.by(A, {
    kind: 'ask-extension',
    obligationId: file.owed('rectification', 'A').id,
    dueOn: '2018-06-20',
    reason: '汛期提前',
    fileIds: [],
  });
const pause = (file: CaseFile) =>
  file.by(coordinator(), {
    kind: 'pause-clock',
    obligationId: file.owed('rectification', 'A').id,
    category: 'force-majeure',
    reason: '汛情',
  });

it.each<[string, Partial<Policy>, (file: CaseFile) => unknown, string]>([
  [
    'no extensions at all',
    { extension: { ...defaultPolicy.extension, most: 0 } },
    extend,
    'EXTENSIONS_USED_UP',
  ],
  [
    'extensions of nine days at most: ten were asked for',
    { extension: { ...defaultPolicy.extension, longestDays: 9 } },
    extend,
    'EXTENSION_TOO_LONG',
  ],
  [
    'extensions of reports only',
    { extension: { ...defaultPolicy.extension, kinds: ['report'] } },
    extend,
    'NOT_EXTENDABLE',
  ],
  ['no clock that is stopped', { pause: { kinds: [], cites } }, pause, 'NOT_PAUSABLE'],
])('a policy of %s is followed', (_, changes, act, code) => {
  expect(refusalOf(() => act(caseOf()))).toBe('allowed');
  expect(refusalOf(() => act(under(changes)))).toBe(code);
});

it('the office decides about a paper within the policy’s days, and the clause is the policy’s', () => {
  const office = { ...defaultPolicy.office, 'paper-decision': { workingDays: 1, cites } };
  // Friday 11 May: one working day later is Monday the 14th.
  const file = under({ office })
    .on('2018-05-11')
    .by(A, { kind: 'submit-plan', ...paper });
  const { state } = withOwedByOffice({ state: file.state, events: [], notices: [] }, file.facts);
  expect(state.obligations.find(one => one.kind === 'paper-decision')).toMatchObject({
    dueOn: '2018-05-14',
    derivation: [{ cites }],
  });
});

// By hand: handed out on 9 May 2018, in the second quarter.
it.each([
  [1, '2018-05-31', '长期坚持的任务每月末复查,本次为 2018年5月31日'],
  [3, '2018-06-30', '长期坚持的任务每季度末复查,本次为 2018年6月30日'],
  [4, '2018-08-31', '长期坚持的任务每 4 个月末复查,本次为 2018年8月31日'],
  [12, '2018-12-31', '长期坚持的任务每年末复查,本次为 2018年12月31日'],
])('what is long-term is reviewed every %i months: on %s', (months, dueOn, text) => {
  const file = under({ review: { every: { months }, cites } }, { dueOn: null });
  expect(file.owed('review', 'supervision')).toMatchObject({ dueOn, derivation: [{ text, cites }] });
});

it('done in time, the next monthly review is due at the end of the month after', () => {
  const file = under({ review: { every: { months: 1 }, cites } }, { dueOn: null }).on('2018-05-30');
  const obligationId = file.owed('review', 'supervision').id;
  file.by(supervisor(), { kind: 'record-review', obligationId, note: '' });
  expect(file.owed('review', 'supervision').dueOn).toBe('2018-06-30');
});

// By hand: plans are due on 16 May. 10 days: Saturday 26 May, report on the second working day after. 30 days: Friday 15 June;
// 16 and 17 are a weekend, 18 June is 端午.
it.each([
  [10, '2018-05-26', '2018-05-29'],
  [30, '2018-06-15', '2018-06-20'],
])('without any deadline the work is supposed to take %i days, until %s', (days, end, reportDueOn) => {
  const plan = minimalPlan('牵头单位:县档案局;完成时限:长期坚持').split('三、实施步骤')[0] ?? '';
  const policy = { ...defaultPolicy, assumedWork: { days, restDay: 'stays' as const, cites } };
  const { resolved } = launchMinimal(plan, linked, minimalUnits, policy);
  expect(resolved.timetable).toMatchObject({ planDueOn: '2018-05-16', reportDueOn });
  expect(resolved.derivations.report).toMatchObject([
    { rule: { code: 'days-after', event: 'plan-deadline', n: days, on: end }, cites },
    { rule: { code: 'rest-day-stays' } },
    { rule: { code: 'working-days-after', event: 'assumed-work-ended', from: end, on: reportDueOn } },
  ]);
});
