import { readPlan } from '../../domain/plan/read-plan';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { cpuSeconds } from '../support/cpu-seconds';

const calendar = seedCalendar();
const MB = 1024 * 1024;

const times = (n: number, line: (i: number) => string): string =>
  Array.from({ length: n }, (_, at) => line(at + 1)).join('');
const upTo = (length: number, line: string): string => line.repeat(Math.ceil(length / line.length));

const head = '云溪县反馈问题整改方案\n\n2018年5月9日\n\n一、存在的问题及整改措施\n';
const whole = '1.水池没有清洗。\n整改措施:清洗水池。\n责任单位:县水务局\n整改时限:6月10日前\n';
const columns = '| 序号 | 问题 | 整改措施 | 责任单位 | 整改时限 |\n|---|---|---|---|---|\n';
const entry = (i: number): string =>
  `${i}.第${i}处渠道淤塞。\n整改措施:清理渠道。\n责任单位:县水利局、白石乡\n整改时限:9月底前\n`;
const fields = '整改措施:清理。\n责任单位:县水利局\n整改时限:9月底前\n';
const row = (i: number): string => `| ${i} | 第${i}处渠道淤塞 | 清理 | 县水利局、白石乡 | 9月底前 |\n`;
const bare = (n: number, border: string): string =>
  (columns.split('\n')[0]! + '\n' + times(n, row)).replace(/^\| | \|$/gm, '').replaceAll(' | ', border);

/** The least of up to `most` readings, until it is little enough: a pause of the collector is nobody's growth. */
const least = (text: string, most: number, enough = 0): number => {
  let best = Infinity;
  for (let at = 0; at < most && best > enough; at++)
    best = Math.min(
      best,
      cpuSeconds(() => readPlan(text, { calendar })),
    );
  return best;
};

/** In proportion it is eight, with the square of the length sixty-four. */
const MOST_GROWTH = 24;

describe('eight times the text takes about eight times the time', () => {
  it.each<[string, (n: number) => string]>([
    ['entries', n => head + times(n / 4, entry)],
    ['labels of one entry', n => `${head}1.水池没有清洗。\n${fields.repeat(n)}`],
    ['rows of a table', n => `云溪县问题整改清单\n${columns}${times(n, row)}`],
    ['tasks of one paragraph', n => head + whole + times(n, i => `${i}.清洗。(牵头单位:县水务局)`)],
    ['lines that belong to nothing', n => head + whole + '请县自然资源局于6月底前抓好落实。\n'.repeat(n)],
    ['names of one list', n => `${head}1.水池。\n整改措施:洗。\n责任单位:${'县水务局、'.repeat(4 * n)}\n`],
  ])('%s', (_, textOf) => {
    const enough = MOST_GROWTH * least(textOf(150), 3);
    expect(least(textOf(1_200), 3, enough)).toBeLessThan(enough);
  });
});

describe('what is too much for a plan', () => {
  it.each<[string, () => string]>([
    ['5 MB of entries', () => head + upTo(5 * MB, entry(1))],
    ['400,000 labels', () => head + whole + '责任单位:县水务局\n'.repeat(400_000)],
    ['110,000 labels in one line', () => head + whole + '责任单位:县水务局;'.repeat(110_000)],
    ['a table of 10,500 entries', () => `云溪县问题整改清单\n${columns}${times(10_500, row)}`],
    ['50,000 rows of a table', () => `云溪县问题整改清单\n${columns}${times(50_000, row)}`],
    ['25,000 rows with tabs', () => `云溪县问题整改清单\n${bare(25_000, '\t')}`],
    ['25,000 rows of one cell to a line', () => `云溪县问题整改清单\n${bare(25_000, '\n')}`],
    ['1 MB of bars in one row', () => head + whole + '|'.repeat(MB)],
    ['one letter to a line', () => head + whole + '好\n'.repeat(2.5 * MB)],
    ['1 MB of labels and colons', () => head + whole + '问题:'.repeat(MB / 3)],
    [
      'a measure of 100,000 days',
      () => `${head}${whole}2.水池。\n整改措施:${'6月10日前清洗,'.repeat(100_000)}\n责任单位:县水务局\n`,
    ],
  ])('%s is refused with the limit, before it takes six seconds', (_, make) => {
    const text = make();
    let reading: ReturnType<typeof readPlan> | null = null;
    expect(cpuSeconds(() => (reading = readPlan(text, { calendar })))).toBeLessThan(6);
    expect(reading).toMatchObject({ ok: false, code: 'TOO_LARGE', reason: expect.stringContaining('上限') });
  });

  it.each<[string, () => string]>([
    ['one line', () => '水池没有清洗'.repeat(MB / 6)],
    ['blanks', () => `${' '.repeat(MB)}好`],
    ['brackets', () => '('.repeat(MB)],
    ['colons', () => ':'.repeat(MB)],
  ])('is not 1 MB of %s behind an entry, read within six seconds', (_, make) => {
    const text = head + whole + make();
    let reading: ReturnType<typeof readPlan> | null = null;
    expect(cpuSeconds(() => (reading = readPlan(text, { calendar })))).toBeLessThan(6);
    expect(reading).toMatchObject({ ok: true, plan: { assignments: [{ responsible: ['县水务局'] }] } });
  });
});
