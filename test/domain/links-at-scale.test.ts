import fc from 'fast-check';
import { linkPlan } from '../../domain/links/link-plan';
import { problemsOf } from '../../domain/links/problems-of';
import { CANDIDATES, scoreLinks } from '../../domain/links/score-links';
import { likenessOf } from '../../domain/links/likeness';
import type { Plan } from '../../domain/plan/types';
import { chineseOrdinal } from '../../domain/deadline/chinese-number';
import { planOfSize } from '../support/plan-of-size';
import { planOf } from '../support/read-fixture';

const words = [
  '校舍',
  '饮水',
  '医保',
  '搬迁',
  '危房',
  '产业',
  '就业',
  '档案',
  '资金',
  '教师',
  '电网',
  '养殖',
];
const matter = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map(some => some.join('与'));

const smallPlan = fc
  .record({
    categories: fc.array(fc.array(matter, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
    measures: fc.array(fc.array(matter, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ categories, measures }): Plan => {
    const chapter = (rows: string[][], line: (text: string) => string) =>
      rows
        .map((texts, at) =>
          [
            `(${chineseOrdinal(at + 1)})${texts[0]!}方面`,
            ...texts.map((text, n) => `${n + 1}.${line(text)}`),
          ].join('\n'),
        )
        .join('\n');
    return planOf(`某县问题整改方案

2018年5月9日

一、存在的问题
${chapter(categories, text => `${text}做得不够好。`)}
二、整改措施
${chapter(measures, text => `抓好${text}。(牵头部门:县教育局;整改时限:2018年6月10日)`)}
`);
  });

/** Every problem with every assignment, as the score is defined: nothing left out, nothing looked up. */
const everyPair = (plan: Plan): number[][] => {
  const measureOf = (ordinal: string | null) => plan.measures.find(one => one.ordinal === ordinal);
  const answers = (isWhole: boolean) =>
    plan.assignments.map(({ text, measureOrdinal }) => ({
      text: (isWhole ? measureOf(measureOrdinal)?.text : undefined) ?? text,
      title: measureOf(measureOrdinal)?.title ?? '',
      titleWeight: 2.5,
    }));
  const own = [
    ...likenessOf(
      problemsOf(plan).map(({ text, categoryTitle }) => ({ text, title: categoryTitle, titleWeight: 0.4 })),
      answers(false),
    ),
  ];
  const lent = [
    ...likenessOf(
      plan.categories.map(({ title, problems }) => ({
        text: problems.map(one => one.text).join('\n'),
        title,
        titleWeight: 1,
      })),
      answers(true),
    ),
  ];
  const rows = plan.categories.flatMap((category, at) => category.problems.map(() => at));
  return rows.map((category, row) =>
    plan.assignments.map(
      (_, column) => 0.75 * (own[row]!.get(column) ?? 0) + 0.25 * (lent[category]!.get(column) ?? 0),
    ),
  );
};

describe('what is looked up instead of compared', () => {
  it('is what comparing every problem with every assignment finds', () => {
    let pairs = 0;
    fc.assert(
      fc.property(smallPlan, plan => {
        const { candidates, nearest } = scoreLinks(
          plan,
          plan.assignments.map((_, index) => index),
        );
        const all = everyPair(plan);
        for (const [row, scores] of all.entries()) {
          const best = scores
            .filter(score => score >= 0.0101)
            .sort((a, b) => b - a)
            .slice(0, CANDIDATES);
          const found = candidates[row]!.filter(one => one.score >= 0.0102).map(one => one.score);
          for (const [at, score] of found.entries()) expect(score).toBeCloseTo(best[at]!, 3);
          pairs += found.length;
        }
        for (const [column] of plan.assignments.entries()) {
          const best = Math.max(...all.map(row => row[column]!));
          if (best >= 0.0102) expect(nearest.get(column)?.score).toBeCloseTo(best, 3);
        }
      }),
      { numRuns: 150 },
    );
    expect(pairs).toBeGreaterThan(1000);
  });
});

describe('a plan of a thousand problems and a thousand measures', () => {
  const plan = planOf(planOfSize(1000));
  const { proposed, taken } = linkPlan(plan);

  it('is read whole', () => {
    expect(problemsOf(plan)).toHaveLength(1000);
    expect(plan.assignments).toHaveLength(1000);
  });

  it('has a few candidates for each problem', () => {
    const count = new Map<string, number>();
    for (const { ref } of proposed) count.set(ref, (count.get(ref) ?? 0) + 1);
    expect(count.size).toBe(1000);
    expect(Math.max(...count.values())).toBe(CANDIDATES);
  });

  it('leaves no measure without a problem', () => {
    expect(new Set(taken.map(one => one.assignment)).size).toBe(1000);
  });

  it('finds the measure of the same matter first', () => {
    const first = new Map<string, number>();
    for (const { ref, assignment } of proposed) if (!first.has(ref)) first.set(ref, assignment);
    const same = problemsOf(plan).filter(({ ref }, at) => first.get(ref) === at);
    expect(same.length).toBeGreaterThan(950);
  });
});

describe('one problem of 39,000 characters and a measure of 560 items', () => {
  const text = `某县问题整改方案

2018年5月9日

一、存在的问题
(一)学校
1.${'一是学校不好。二是学校不好。'.repeat(1400)}
二、整改措施
(一)修好学校
${Array.from({ length: 560 }, (_, n) => `${n + 1}.修好学校。(牵头部门:甲局;整改时限:2018年6月10日)`).join('')}`;

  it('takes every item for it and proposes a few', () => {
    const plan = planOf(text);
    const { proposed, taken } = linkPlan(plan);
    expect(plan.assignments).toHaveLength(560);
    expect(taken).toHaveLength(560);
    expect(proposed.length).toBeLessThanOrEqual(CANDIDATES);
  });
});
