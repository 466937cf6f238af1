import fs from 'node:fs';
import path from 'node:path';
import { todayAnswers, todayPlan } from '../../cli/demo/today-plan';
import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import { reviewPlan, type Review } from '../../domain/launch/review-plan';
import type { LaunchUnit } from '../../domain/launch/resolve-units';
import { planOfText } from '../../domain/plan/plan-of-text';
import type { Plan } from '../../domain/plan/types';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { calendar } from './support/facts';
import { demoUnits } from './support/demo-launch';

const template = fs.readFileSync(path.resolve(__dirname, '../../cli/demo/today.txt'), 'utf8');
let units: LaunchUnit[];
beforeAll(async () => {
  units = await demoUnits();
});

const planFrom = (issuedOn: CivilDate): Plan => planOfText(todayPlan(template, issuedOn), { calendar });
const review = (plan: Plan, handedOn: CivilDate): Review =>
  reviewPlan({ plan, answers: todayAnswers(), units, calendar, policy: defaultPolicy }, handedOn);

describe('the plan of a county that starts on Saturday 28 February 2026', () => {
  const plan = planFrom('2026-02-28');

  it('says that it is a demonstration, and that it was issued on that day', () => {
    expect(plan).toMatchObject({
      title: '云溪县民生实事督查反馈问题整改方案(演示)',
      number: '云整指〔2026〕21号',
      issuer: '云溪县考核整改指挥部',
      issuedOn: '2026-02-28',
    });
  });

  it('has six problems, each with a measure and a kind of deadline of its own', () => {
    expect(plan.categories.map(({ problems }) => problems.length)).toEqual([3, 3]);
    expect(plan.assignments.map(({ leads }) => leads)).toEqual([
      ['县交通局'],
      ['县教育局'],
      ['县住建局'],
      ['县卫计局'],
      ['县水务局'],
      ['县信访局'],
    ]);
    expect(plan.assignments.map(({ deadline }) => deadline?.dueOn ?? deadline?.kind)).toEqual([
      '2026-03-05',
      'period',
      '2026-03-21',
      '2026-04-14',
      '2027-03-31',
      'long-term',
    ]);
    expect(plan.assignments.flatMap(({ milestones }) => milestones.map(({ dueOn }) => dueOn))).toEqual([
      '2026-03-07',
    ]);
  });

  it('says when plans, reports and everything are due, and when one is there to look', () => {
    expect(Object.fromEntries(plan.duties.map(({ what, dueOn }) => [what, dueOn]))).toEqual({
      plan: '2026-03-04',
      report: '2026-04-24',
      completion: '2027-04-30',
      liaison: null,
    });
    expect(plan.phases.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2026-02-28', '2026-03-03'],
      ['2026-03-04', '2026-04-14'],
      ['2026-03-25', '2026-04-19'],
    ]);
  });

  it('counts the period of ten working days from the hand-out', () => {
    // 28 February 2026 is a working day (春节 made up for); counted are 2–6 and 9–13 March.
    expect(review(plan, '2026-02-28').resolved.assignments[1]).toMatchObject({
      due: { on: '2026-03-13' },
    });
  });
});

const daysFrom = (from: CivilDate, count: number): CivilDate[] =>
  Array.from({ length: count }, (_, index) => addDays(from, index));

/** Every day of a leap year, and of each year the days over which dates may stumble. */
const startDays = [
  ...daysFrom('2028-01-01', 366),
  ...Array.from({ length: 73 }, (_, index) => 2026 + index).flatMap(year => [
    `${year}-01-31`,
    addDays(`${year}-03-01`, -1),
    `${year}-05-01`,
    `${year}-10-01`,
    `${year}-12-31`,
  ]),
];

it('can be launched whatever the day of the first start, 2026–2098, with nothing left to ask', () => {
  const lacking = startDays.flatMap(day => {
    const plan = planFrom(day);
    const { missing, canLaunch, resolved } = review(plan, day);
    const isReady = canLaunch && plan.questions.length === 0 && resolved.problems.length === 6;
    return isReady ? [] : [{ day, missing, questions: plan.questions }];
  });
  expect(startDays.length).toBe(366 + 73 * 5);
  expect(lacking).toEqual([]);
});
