import { readPlan } from '../../domain/plan/read-plan';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { cpuSeconds } from '../support/cpu-seconds';
import { bars, tabs } from '../support/table-text';

const calendar = seedCalendar();
/** Seconds of the processor: these texts take tenths of one, with the square of their length minutes. */
const PATIENCE = 8;
const ROWS = 2_000;

const head = ['序号', '存在问题', '整改措施', '责任单位', '整改时限'];
const row = (n: number) => [
  String(n),
  `第${n}处路灯不亮`,
  '1.更换灯具。<br>2.巡查。',
  '县城管局',
  '2022年6月30日',
];
const rows = Array.from({ length: ROWS }, (_, at) => row(at + 1));

it.each([
  ['rows between bars', bars(head, ...rows)],
  ['rows with tabs', tabs(head, ...rows)],
  ['cells to a line', [head, ...rows].flat().join('\n')],
  ['runs of blanks', [head, ...rows].map(one => one.join('   ')).join('\n')],
  ['a head before every row', bars(...rows.flatMap(one => [head, one]))],
  ['cards', bars(...rows.flatMap(one => head.map((word, at) => [word, one[at]!])))],
  ['a ledger on its side', bars(...head.map((word, at) => [word, ...rows.map(one => one[at]!)]))],
  ['one problem in all of the rows', bars(head, ...rows.map(one => ['1', '路灯不亮', ...one.slice(2)]))],
  ['lines between the rows', [head, ...rows].map(one => `${tabs(one)}\n市政类`).join('\n')],
])('reading takes time in proportion to a table: %s', (_, text) => {
  const plan = `云溪县督察反馈问题整改台账\n${text}`;
  expect(cpuSeconds(() => readPlan(plan, { calendar, issuedOn: '2022-05-01' }))).toBeLessThan(PATIENCE);
});
