import { noAnswers, type Answers } from '../../domain/launch/answers';
import { carryOver } from '../../domain/launch/carry-over';
import { reviewPlan } from '../../domain/launch/review-plan';
import { readPlan } from '../../domain/plan/read-plan';
import type { LabelMeaning } from '../../domain/codes/plan';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { minimalUnits } from './support/demo-launch';
import { calendar } from './support/facts';

const read = (text: string, labels: Record<string, LabelMeaning> = {}) => {
  const reading = readPlan(text, { calendar, labels });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};
const text = [
  '清河县督察反馈问题整改方案',
  '2018年5月9日',
  '一、反馈问题及整改措施',
  '1.堤防有裂缝。',
  '整改措施:灌浆加固。',
  '牵头单位:县档案局',
  '整改时限:6月10日前',
  '2.闸门漏水。',
  '整改措施:更换闸门。',
  '牵头单位:县气象局',
  '整改时限:6月20日前',
  '完成情况:已完成',
].join('\n');
const plan = read(text);
const review = (answers: Partial<Answers> = {}) =>
  reviewPlan(
    {
      plan,
      text,
      answers: { ...noAnswers(), ...answers },
      units: minimalUnits,
      calendar,
      policy: defaultPolicy,
    },
    null,
  );
const codes = (answers?: Partial<Answers>) => review(answers).missing.map(one => one.code);

describe('a problem that the document says is done', () => {
  it('is asked about; looked at, it gets its case like any other', () => {
    const asked = review().missing.find(one => one.code === 'PROBLEM_DONE')!;
    expect(asked).toMatchObject({ about: { ref: '一-2' }, canConfirm: true });
    expect(codes({ confirmed: [asked.key] })).not.toContain('PROBLEM_DONE');
    expect(review({ confirmed: [asked.key] }).resolved.problems.map(one => one.ref)).toEqual([
      '一-1',
      '一-2',
    ]);
  });
  it('left out it gets none: nobody owes anything for it, and nothing is asked about it', () => {
    const { resolved } = review({ leftOut: ['一-2'] });
    expect(resolved.problems.map(one => one.ref)).toEqual(['一-1']);
    expect(codes()).toContain('UNIT_UNKNOWN');
    for (const code of ['PROBLEM_DONE', 'UNIT_UNKNOWN', 'LEAD_MISSING', 'ASSIGNMENT_UNLINKED'] as const)
      expect(codes({ leftOut: ['一-2'] })).not.toContain(code);
    expect(resolved.assignments[1]).toMatchObject({ leads: [], due: null });
  });
  it('a measure that also answers another problem is owed', () => {
    const links = [
      { ref: '一-1', assignment: 0 },
      { ref: '一-1', assignment: 1 },
      { ref: '一-2', assignment: 1 },
    ];
    expect(review({ leftOut: ['一-2'], links }).resolved.assignments[1]!.due?.on).toBe('2018-06-20');
  });
  it('goes with its place into another reading', () => {
    const answers = { ...noAnswers(), leftOut: ['一-2'] };
    expect(carryOver({ text, before: plan, after: read(text) }, answers)).toEqual(answers);
  });
});
