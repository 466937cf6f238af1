import { readPlan } from '../../domain/plan/read-plan';
import type { Plan } from '../../domain/plan/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

/** What texts that the reader had never seen were misread by, a rule each. */
const read = (lines: readonly string[]): Plan => {
  const reading = readPlan(lines.join('\n'), { issuedOn: '2026-03-02', calendar: seedCalendar() });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};

const units = (plan: Plan): string[] =>
  plan.assignments.map(one => [...one.leads, ...one.responsible].join('、'));
const problems = (plan: Plan): string[] =>
  plan.categories.flatMap(one => one.problems.map(({ text }) => text));

describe('labels as scans and offices write them', () => {
  it('a label with blanks between its letters is a label', () => {
    const plan = read([
      '整改方案',
      '一、整改内容',
      '（一）监测不精准问题',
      '整改措施：集中排查。',
      '责 任 单 位：县农业农村局',
      '完 成 时 限：2026年3月底前',
      '（二）逾期问题',
      '整改措施：逐户催收。',
      '责 任 单 位：县财政局',
      '完 成 时 限：2026年4月底前',
    ]);
    expect(units(plan)).toEqual(['县农业农村局', '县财政局']);
    expect(plan.assignments.map(one => one.deadline?.dueOn)).toEqual(['2026-03-31', '2026-04-30']);
  });

  it.each([
    ['a blank', '责任单位 ', '整改时限 '],
    ['a full stop behind a number', '1.责任单位。', '2.整改时限。'],
  ])('%s instead of the colon, where several lines are built so', (_, unit, day) => {
    const plan = read([
      '问题整改清单',
      '（一）企业开办环节多',
      `${unit}县行政审批局`,
      `${day}2026年7月31日`,
      '（二）报装时间不达标',
      `${unit}县住建局`,
      `${day}2026年8月31日`,
    ]);
    expect(problems(plan)).toEqual(['企业开办环节多', '报装时间不达标']);
    expect(units(plan)).toEqual(['县行政审批局', '县住建局']);
  });
});

describe('lists', () => {
  it('the parts of one list are all problems where one plainly is and none says what is to be done', () => {
    const plan = read([
      '交办单',
      '1、东环路工地黄土未覆盖。责任单位：县住建局；整改时限：3月4日前。',
      '2、后山焚烧枯枝。责任单位：幸福街道办事处；整改时限：3月5日前。',
    ]);
    expect(problems(plan)).toHaveLength(2);
  });

  it('a lead written once above a list that names none is the lead of each', () => {
    const plan = read([
      '问题整改清单',
      '牵头单位：县教育局',
      '1.培训查处不力。',
      '责任单位：县公安局',
      '2.消防条件不达标。',
      '责任单位：县消防救援大队',
    ]);
    expect(units(plan)).toEqual(['县教育局、县公安局', '县教育局、县消防救援大队']);
  });

  it('units that stand above each part are read with the part below, and a person is asked', () => {
    const plan = read([
      '整改清单',
      '责任单位：龙潭镇人民政府',
      '（一）右岸乱堆弃土问题。',
      '整改时限：5月15日前',
      '责任单位：县水务局',
      '（二）左岸乱建围墙问题。',
      '整改时限：4月30日前',
    ]);
    expect(units(plan)).toEqual(['龙潭镇人民政府', '县水务局']);
    expect(plan.questions.some(one => one.code === 'TEXT_UNCLEAR')).toBe(true);
  });
});
