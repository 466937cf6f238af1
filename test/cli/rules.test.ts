import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { rulesCommand } from '../../cli/rules';
import { readFigures } from '../../domain/figures/read/read-figures';
import { writeFigureBook } from '../../documents/figures/write-figures';
import { packOf } from '../support/packs';
import { runCommand } from '../support/run-command';

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-rules-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: unknown): string => {
  const place = path.join(folder, name);
  writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content));
  return place;
};

const tranche = {
  id: 't1',
  program: 'education',
  year: '2013',
  from: '福建省',
  to: '建宁县',
  amount: '20000000.00',
  docNo: 'A',
  issuedOn: '2013-10-08',
};

const run = (...args: string[]) => runCommand([rulesCommand.name('rules')], 'rules', ...args);
const evaluate = (figures: unknown, ...args: string[]) =>
  run('evaluate', '--pack', 'fujian-2013', '--figures', file('figures.json', figures), ...args);

interface Row {
  rule: string;
  unit: string | null;
  verdict: string;
  assumed: string[];
}
const f33 = async (figures: unknown, ...args: string[]): Promise<Row[]> => {
  const { out } = await evaluate(figures, '--json', ...args);
  return (JSON.parse(out) as Row[]).filter(one => one.rule === 'F33');
};

describe('cli rules evaluate', () => {
  it('refuses an answer in parts of days, with its place', async () => {
    const answers = file('half.json', { 'I4.days': '10.5' });
    const figures = file('none.json', { tranches: [tranche] });
    const asked = ['--pack', 'idle-funds', '--as-of', '2014-03-31', '--answers', answers];
    await expect(run('evaluate', '--figures', figures, ...asked)).rejects.toMatchObject({
      code: 'RULE_ANSWERS_WRONG',
      details: {
        problems: [{ place: 'I4.days', reason: { zh: expect.stringContaining('整天数') as string } }],
      },
    });
  });

  it('gives a row for each county, with numbers as texts', async () => {
    const rows = await f33({ tranches: [tranche] }, '--as-of', '2014-03-31');
    expect(rows).toHaveLength(23);
    expect(rows.find(one => one.unit === '建宁县')).toMatchObject({
      rule: 'F33',
      part: null,
      unit: '建宁县',
      period: 'once',
      stage: 'allotted',
      verdict: 'kept',
      isUnreachable: false,
      required: '20000000',
      found: '20000000',
      figures: ['t1'],
      assumed: ['F33.year'],
    });
  });
  it('waits a year longer where the answer says so, and assumes nothing then', async () => {
    const answers = file('answers.json', { 'F33.year': '2014' });
    const rows = await f33({ tranches: [tranche] }, '--as-of', '2014-03-31', '--answers', answers);
    expect(new Set(rows.map(one => one.verdict))).toEqual(new Set(['not-due']));
    expect(rows[0]?.assumed).toEqual([]);
  });
  it('says the same of a workbook', async () => {
    const place = path.join(folder, '数据.xlsx');
    const [line] = readFigures({ tranches: [tranche] }).rows!.tranches;
    const all = { tranches: [line!], payments: [], projects: [], measurements: [], registers: [] };
    writeFileSync(place, await buffer(writeFigureBook(all)));
    const given = ['--pack', 'fujian-2013', '--as-of', '2014-03-31', '--json', '--figures'];
    expect((await run('evaluate', ...given, place)).out).toBe(
      (await run('evaluate', ...given, file('same.json', all))).out,
    );
  });
  it('says it in words without --json', async () => {
    const { out } = await evaluate({ tranches: [tranche] }, '--as-of', '2014-03-31');
    expect(out).toContain('未达到  永泰县');
    expect(out).toMatch(/已达到 \d+/);
  });
  it.each([
    ['a third decimal', { tranches: [{ ...tranche, amount: '1.005' }] }, 'tranches[1].amount'],
    ['no JSON', '{', 'figures.json'],
  ])('takes nothing where there is %s', async (_, figures, place) => {
    await expect(evaluate(figures, '--as-of', '2014-03-31')).rejects.toThrow(place);
  });
  it.each([
    ['a question that nobody asks', { 'F33.month': '1' }],
    ['no year', { 'F33.year': 'soon' }],
    ['no text', { 'F33.year': 2014 }],
    ['no object', []],
  ])('takes no answers with %s', async (_, answers) => {
    const given = ['--as-of', '2014-03-31', '--answers', file('wrong.json', answers)];
    await expect(evaluate({}, ...given)).rejects.toMatchObject({ code: 'RULE_ANSWERS_WRONG' });
  });
  it('names the packs where there is no such one', async () => {
    const given = ['--figures', file('f.json', {}), '--as-of', '2014-03-31'];
    await expect(run('evaluate', '--pack', 'nowhere', ...given)).rejects.toThrow('fujian-2013');
  });
});

describe('a pack in a folder', () => {
  const pack = (change: object): string => {
    const own = mkdtempSync(path.join(folder, 'pack-'));
    const ours = packOf('fujian-2013');
    writeFileSync(path.join(own, 'pack.json'), JSON.stringify({ ...ours, ...change }));
    return own;
  };
  it('is taken by its path', async () =>
    expect((await run('list', '--pack', pack({}))).out).toContain('F33  省级财政'));
  it('is refused with everything that is wrong with it, by its place', async () => {
    const wrong = run('list', '--pack', pack({ sets: [], title: { zh: '名' } }));
    await expect(wrong).rejects.toMatchObject({ code: 'PACK_WRONG' });
    await expect(run('list', '--pack', pack({ sets: [] }))).rejects.toThrow('rules[F33].subject.set');
  });
});

describe('cli rules list, asks', () => {
  it('says the rules as sentences', async () =>
    expect((await run('list', '--pack', 'fujian-2013')).out).toMatch(/F33 {2}省级财政.*〈4〉 二7¶1/));
  it('says the questions with what is proposed', async () =>
    expect((await run('asks', '--pack', 'fujian-2013')).out).toMatch(/F33\.year .*拟定:2013/));
  it('gives both as JSON', async () => {
    const { out } = await run('asks', '--pack', 'fujian-2013', '--json');
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ id: 'F33.year', proposed: '2013' }));
  });
});
