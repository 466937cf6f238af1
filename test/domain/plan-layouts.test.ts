import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPlan } from '../../domain/plan/read-plan';
import type { PlanReading } from '../../domain/plan/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { layouts, wrapped } from './support/layouts';

const own = `青石县农村饮水安全督查反馈问题整改方案
一、反馈问题及整改措施
（一）水源保护方面
1.两处水源地没有设置围栏，枯水期水质没有检测，群众反映强烈。
整改措施：沿保护区边界安装围栏，张贴警示标识，委托有资质的机构每季度检测一次并公示结果。
牵头单位：县水务局；配合单位：县卫健局、县生态环境局、白石镇人民政府。
整改时限：2026年4月30日前。
2.管护员报酬没有按月发放，涉及三个乡镇二十七名管护员。
整改措施：清理欠发报酬，今后按月打卡发放。（牵头单位：县财政局；责任单位：县水务局、各乡镇人民政府；完成时限：2026年5月31日前）
（二）供水保障方面
3.高岗村冬季管道冻裂，停水时间长，应急送水没有预案。
整改措施：更换主管道并加装保温层，编制应急供水预案并组织一次演练。
责任单位：县水务局（责任人：云某某）、县应急局
（责任人：雨某某）、高岗乡人民政府
整改时限：2026年9月30日前。
`;

const folder = path.resolve(__dirname, '../../../shared/plan-cases');
const collected = existsSync(folder)
  ? readdirSync(folder).filter(dir => existsSync(path.join(folder, dir, 'expected.json')))
  : [];
if (collected.length === 0) console.info(`layouts of plan-cases skipped: ${folder} is missing`);
const texts = [
  { name: 'a plan', text: own, issuedOn: '2026-03-12' },
  ...collected.map(name => {
    const expected = readFileSync(path.join(folder, name, 'expected.json'), 'utf8');
    const { file, issued } = JSON.parse(expected) as { file: string; issued: string };
    return { name, text: readFileSync(path.join(folder, name, file), 'utf8'), issuedOn: issued };
  }),
];

const read = (text: string, issuedOn: string): PlanReading =>
  readPlan(text, { issuedOn, calendar: seedCalendar() });

/** Who answers for what by when, however it is written. */
const saysOf = (reading: PlanReading): string => {
  if (!reading.ok) return reading.code;
  const { categories, assignments, duties } = reading.plan;
  const says = {
    problems: categories.map(one => one.problems.map(({ text }) => text)),
    assignments: assignments.map(one => [
      one.problemRef,
      one.leads,
      one.responsible,
      one.supporting,
      one.supervising,
      one.officers,
      one.isOpenEnded,
      one.deadline?.dueOn,
      one.milestones.map(({ dueOn }) => dueOn),
    ]),
    duties: duties.map(({ what, dueOn }) => [what, dueOn]),
  };
  return JSON.stringify(says)
    .normalize('NFKC')
    .replace(/\\n|\s/g, '');
};

const questions = (reading: PlanReading): string[] =>
  reading.ok ? reading.plan.questions.map(one => one.code) : [reading.code];

describe('how a text is laid out does not change what it says', () => {
  it.each(Object.entries(layouts))('%s', (_, change) => {
    for (const { name, text, issuedOn } of texts)
      expect([name, saysOf(read(change(text), issuedOn))]).toEqual([name, saysOf(read(text, issuedOn))]);
  });

  it.each(['', '    '])('lines cut at any width, paragraphs behind "%s": the same, or asked', indent => {
    const misread: string[] = [];
    for (const { name, text, issuedOn } of texts) {
      const plain = read(text, issuedOn);
      const expected = saysOf(plain);
      for (let width = 32; width <= 84; width += 4) {
        const cut = read(wrapped(text, width, indent), issuedOn);
        // A cut in the middle of a word may raise a question that the whole text does not.
        const isAsked = questions(cut).join() !== questions(plain).join();
        if (saysOf(cut) !== expected && !isAsked) misread.push(`${name} at ${width}`);
      }
    }
    expect(misread).toEqual([]);
  });
});

describe('a line that was cut', () => {
  const plan = (tail: string): string =>
    `青石县督查反馈问题整改方案\n一、反馈问题及整改措施\n1.围栏倒伏。\n整改措施：修复围栏。\n${tail}`;
  const first = (tail: string) => {
    const reading = read(plan(tail), '2026-03-12');
    if (!reading.ok) throw new Error(reading.reason);
    return reading.plan.assignments[0]!;
  };

  it('in the middle of a name goes on with the name', () => {
    expect(first('责任单位：县财政局、县税务\n局。\n整改时限：2026年6月底前').responsible).toEqual([
      '县财政局',
      '县税务局',
    ]);
    expect(first('责任单位：县财政局、城\n关镇\n整改时限：2026年6月底前').responsible).toEqual([
      '县财政局',
      '城关镇',
    ]);
  });

  it('names one to a line stay names of their own', () => {
    expect(first('责任单位：县财政局\n县税务局\n城关镇\n整改时限：2026年6月底前').responsible).toEqual([
      '县财政局',
      '县税务局',
      '城关镇',
    ]);
  });

  it('behind a unit whose part stands in brackets on the next line is no label', () => {
    const { leads, supporting } = first(
      '责任单位：县林业局（牵头单位）、\n县水利局（配合单位）\n整改时限：2026年6月底前',
    );
    expect({ leads, supporting }).toEqual({ leads: ['县林业局'], supporting: ['县水利局'] });
  });

  it('in the middle of a label or of a day goes on with it', () => {
    const { responsible, deadline } = first('责任单位：县财政局。完成\n时限：2026年6月30日\n前完成');
    expect({ responsible, due: deadline?.dueOn }).toEqual({ responsible: ['县财政局'], due: '2026-06-30' });
  });
});
