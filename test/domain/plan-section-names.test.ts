import { readPlan } from '../../domain/plan/read-plan';
import type { Plan } from '../../domain/plan/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

const read = (text: string): Plan => {
  const reading = readPlan(text, { issuedOn: '2026-04-02', calendar: seedCalendar() });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};
const problemsOf = (plan: Plan): string[] =>
  plan.categories.flatMap(one => one.problems.map(problem => problem.text));

const entries = `1.预算编制不完整，涉及三个部门。
整改措施：编制预算时全部纳入。
责任单位：县财政局
整改时限：2026年5月31日前
2.固定资产账实不符。
整改措施：开展清查盘点。
责任单位：县机关事务服务中心
整改时限：2026年7月底
`;

describe('a section of entries is read whatever its heading is called', () => {
  it.each([
    '一、问题及整改要求',
    '一、具体问题及整改安排',
    '一、存在问题和整改时间安排',
    '一、整改要求',
    '一、工作安排',
    '一、目标任务',
    '一、整改思路和问题整改',
  ])('%s', heading => {
    const plan = read(`云溪县审计查出问题整改方案\n${heading}\n${entries}二、工作要求\n各单位要高度重视。\n`);
    expect(problemsOf(plan)).toEqual(['预算编制不完整，涉及三个部门。', '固定资产账实不符。']);
    expect(plan.assignments.map(one => [one.responsible, one.deadline?.dueOn])).toEqual([
      [['县财政局'], '2026-05-31'],
      [['县机关事务服务中心'], '2026-07-31'],
    ]);
    expect(plan.questions.map(one => one.code)).not.toContain('DOCUMENT_TASKS');
  });

  it('requirements that only speak of units stay requirements', () => {
    const plan = read(
      `云溪县审计查出问题整改方案\n一、存在问题\n${entries}二、工作要求\n（一）县财政局要带头整改。\n（二）责任单位：各单位主要负责人为第一责任人。\n`,
    );
    expect(problemsOf(plan)).toHaveLength(2);
  });
});
