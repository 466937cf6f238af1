import { readPlan } from '../../domain/plan/read-plan';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { cpuSeconds } from '../support/cpu-seconds';

const calendar = seedCalendar();
/** Seconds of the processor. What grew with the square of the length took minutes for these texts; now it is tenths of a second. */
const PATIENCE = 8;

const field = (value: string) =>
  `县问题整改方案\n\n2018年5月9日\n\n一、存在的问题\n1.水池没有清洗。\n\n二、整改措施\n(一)清洗水池。\n${value}\n整改时限:6月10日前\n`;
const problem = (text: string) =>
  `县问题整改方案\n\n2018年5月9日\n\n一、存在的问题\n1.${text}\n\n二、整改措施\n(一)清洗水池。(牵头单位:县水务局;整改时限:6月10日前)\n`;
const numbered = (n: number, line: (i: number) => string) =>
  Array.from({ length: n }, (_, at) => line(at + 1)).join('');

describe('reading takes time in proportion to the text', () => {
  it.each([
    ['one line of 400,000 characters', problem('水池没有清洗'.repeat(66_000))],
    ['nothing but digits', problem('1234567890'.repeat(40_000))],
    ['spaces within a sentence', problem(`水池${' '.repeat(400_000)}没有清洗`)],
    ['semicolons within a bracket', field(`(牵头单位:县水务局${';'.repeat(200_000)})清洗`)],
    ['adverbs behind a unit', field(`牵头单位:县水务局${'共同'.repeat(150_000)}x负责`)],
    [
      'a sentence of 「要」 before a duty',
      problem(`县水务局${'要'.repeat(200_000)}x于5月14日前报送整改方案。`),
    ],
    ['brackets that open', problem('('.repeat(300_000))],
    ['brackets within brackets', problem(`${'('.repeat(150_000)}好${')'.repeat(150_000)}`)],
    ['quotation marks that open', problem('“好'.repeat(150_000))],
    ['20,000 headings', problem(`好\n${numbered(20_000, i => `# 第${i}节\n`)}`)],
    ['「一是…二是…」, 20,000 times', problem('一是学校不好。二是学校不好。'.repeat(20_000))],
    [
      '5,000 numbered tasks in one line',
      field(numbered(5_000, i => `${i}.清洗。(牵头单位:县水务局;整改时限:6月10日前)`)),
    ],
    ['30,000 dates', field(`牵头单位:县水务局\n${'2018年6月10日至2018年7月10日'.repeat(15_000)}`)],
    ['a table of 30,000 columns', problem(`好\n|${' 1 |'.repeat(30_000)}\n|${' 1 |'.repeat(30_000)}`)],
  ])('%s', (_, text) => {
    expect(cpuSeconds(() => readPlan(text, { calendar }))).toBeLessThan(PATIENCE);
  });
});
