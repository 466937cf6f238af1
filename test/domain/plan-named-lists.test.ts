import { readPlan } from '../../domain/plan/read-plan';
import type { Plan } from '../../domain/plan/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

const read = (text: string): Plan => {
  const reading = readPlan(text, { issuedOn: '2026-05-11', calendar: seedCalendar() });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};
const entriesOf = (plan: Plan) =>
  plan.categories.flatMap(({ ordinal, problems }) =>
    problems.map(one => [
      one.text,
      plan.assignments
        .filter(({ problemRef }) => problemRef === `${ordinal}-${one.ordinal}`)
        .flatMap(({ responsible }) => responsible),
    ]),
  );

describe('who answers is said by the form of the list', () => {
  it('a unit and a colon before its problem', () => {
    const plan = read(
      `关于全县重点工作督查发现问题的通报
各乡镇人民政府，县直各单位：
5月6日至8日，县政府督查室进行了督查，现将发现的问题通报如下：
一、县住建局：停车场项目进度滞后，仅完成年度计划的12%。
二、白石镇、清水镇：国道沿线仍有3处垃圾堆放点。
三、2户危房改造户未搬离旧房。
以上单位要立即整改，于5月20日前将整改情况报县政府督查室。
`,
    );
    expect(entriesOf(plan)).toEqual([
      ['停车场项目进度滞后，仅完成年度计划的12%。', ['县住建局']],
      ['国道沿线仍有3处垃圾堆放点。', ['白石镇', '清水镇']],
      ['2户危房改造户未搬离旧房。', []],
    ]);
    // Nobody answers for the third.
    expect(plan.questions.filter(one => one.about?.problemRef === '一-3')).not.toEqual([]);
  });

  it('a heading that is a unit, with the problems below it', () => {
    const plan = read(
      `云溪县文明城市测评反馈问题整改任务分解方案
按照谁主管、谁负责的原则，分解如下：
一、县住建局
1.老旧小区飞线充电突出，5月30日前整治完毕。
2.滨河路3处窨井盖缺失。
二、县城管局
1.早市占道经营。
`,
    );
    expect(entriesOf(plan)).toEqual([
      ['老旧小区飞线充电突出，5月30日前整治完毕。', ['县住建局']],
      ['滨河路3处窨井盖缺失。', ['县住建局']],
      ['早市占道经营。', ['县城管局']],
    ]);
  });

  it('labels with a number in each entry, and one whose problem is a list', () => {
    const plan = read(
      `关于交办明查暗访问题隐患的通知
县直有关部门：
现将发现的问题隐患交办给你们，请按照要求整改。
问题隐患：除尘器未接地。
整改单位：白石镇人民政府
整改期限：2026年6月28日
问题隐患：1.疏散通道堆放杂物；2.消防主机故障。
整改单位：县文旅局
整改期限：2026年7月5日
`,
    );
    expect(entriesOf(plan)).toEqual([
      ['除尘器未接地。', ['白石镇人民政府']],
      ['1.疏散通道堆放杂物；2.消防主机故障。', ['县文旅局']],
    ]);
    expect(plan.assignments.map(one => one.deadline?.dueOn)).toEqual(['2026-06-28', '2026-07-05']);
  });

  it('sections of a plan that names no problems are none', () => {
    const reading = readPlan(
      '云溪县整改工作方案\n一、提高思想认识。\n二、加强组织领导。\n三、强化督促检查。\n',
      { calendar: seedCalendar() },
    );
    expect(reading.ok).toBe(false);
  });
});

describe('同上 is what stands nearest above', () => {
  it('also in the bracket behind a heading', () => {
    const plan = read(`云溪县审计发现问题整改方案
一、问题及整改措施
（一）标准掌握不一。
整改措施：重新鉴定。
牵头单位：县自然资源局
整改时限：2026年6月30日
（二）旧宅基地没有复垦（牵头单位：县发改局；责任单位：县财政局）
整改措施：分片实施。
整改时限：2026年7月31日
（三）排污管堵塞。
整改措施：疏通管道。
牵头单位：同上
整改时限：2026年8月31日
（四）补助发放迟缓。
整改措施：逐户核实。
牵头单位：同上
整改时限：2026年8月31日
`);
    expect(plan.assignments.map(one => one.leads)).toEqual([
      ['县自然资源局'],
      ['县发改局'],
      ['县发改局'],
      ['县发改局'],
    ]);
  });
});
