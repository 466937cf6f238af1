import fc from 'fast-check';
import { readPlan } from '../../domain/plan/read-plan';
import type { Plan, Span } from '../../domain/plan/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { cpuSeconds } from '../support/cpu-seconds';
import { refusalOf } from '../support/read-fixture';
import { fixturePlan } from '../support/seed-plan';

const calendar = seedCalendar();
const names = [
  'ledger-lines.txt',
  'full-width-suffix.txt',
  'measures-only.md',
  'table.md',
  'nested.txt',
  'no-brackets.txt',
];
const fixtures = names.map(fixturePlan);

const spansOf = (plan: Plan): Span[] => [
  ...plan.categories.flatMap(one => [one.source, ...one.problems.map(problem => problem.source)]),
  ...plan.measures.map(one => one.source),
  ...plan.assignments.flatMap(one => [one.source, ...one.milestones.map(milestone => milestone.source)]),
  ...plan.phases.map(one => one.source),
  ...plan.duties.map(one => one.source),
  ...plan.questions.flatMap(one => (one.source ? [one.source] : [])),
];

const holds = (text: string): void => {
  const reading = readPlan(text, { calendar });
  if (!reading.ok) {
    expect(reading.reason).not.toBe('');
    return;
  }
  const outside = spansOf(reading.plan).filter(
    ({ start, end }) => start < 0 || end < start || end > text.length,
  );
  expect(outside).toEqual([]);
};

const pieces = fc.constantFrom(
  ...'一、 (一) 1. (1) ① 整改措施: 责任单位: 牵头单位: 整改时限: 存在的主要问题 县财政局 、 ; 。 ( ) 6月10日前 整改 问题 — 8 — 等 | 各乡镇党委、政府 由 牵头 负责 长期坚持 第一阶段 附件: 2018年5月9日'.split(
    ' ',
  ),
  '\n',
  '\n\n',
);

describe('any text', () => {
  it('never throws and keeps its places', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), holds), { numRuns: 200 });
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 120 }).map(list => `整改方案\n整改${list.join('')}`),
        holds,
      ),
      { numRuns: 150 },
    );
  });

  it('survives chunks that are deleted, doubled or swapped', () => {
    const mutation = fc.tuple(
      fc.constantFrom(...fixtures),
      fc.nat(),
      fc.nat(300),
      fc.constantFrom('delete', 'double', 'break'),
    );
    fc.assert(
      fc.property(mutation, ([text, at, length, how]) => {
        const start = at % text.length;
        const chunk = text.slice(start, start + length);
        const middle = how === 'delete' ? '' : how === 'double' ? chunk + chunk : chunk.split('').join('\n');
        holds(text.slice(0, start) + middle + text.slice(start + length));
      }),
      { numRuns: 80 },
    );
  });
});

describe('what is no plan', () => {
  it.each([
    ['nothing', '', 'EMPTY'],
    ['blanks', ' \n\u3000\t\n', 'EMPTY'],
    ['a null character', '整改方案\u0000', 'BINARY'],
    ['control characters', '\u0001\u0002\u0003整\u0004'.repeat(50), 'BINARY'],
    ['more than 10 MB', '整改'.repeat(5 * 1024 * 1024 + 1), 'TOO_LARGE'],
    ['a story', '那年冬天下了很大的雪,他一个人走回村里,谁也没有说话。\n'.repeat(200), 'NOT_A_PLAN'],
    [
      'news about rectification',
      '记者从县里获悉,整改工作取得成效。据介绍,整改以来群众很满意。\n'.repeat(20),
      'NEWS',
    ],
  ])('refuses %s', (_, text, code) => {
    expect(refusalOf(text)).toBe(code);
  });

  it('reads 5 MB in a few seconds, whatever they are', () => {
    const bytes = 5 * 1024 * 1024;
    const fill = (unit: string) =>
      `整改方案 整改\n${unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))}`;
    for (const unit of ['(', ' ', '整改措施:1.', fixtures[0]!]) {
      const text = fill(unit);
      expect(cpuSeconds(() => holds(text))).toBeLessThan(12);
    }
  });
});
