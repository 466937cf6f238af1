import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seedsCommand } from '../../cli/seeds';
import { runCommand } from '../support/run-command';

const seeds = path.resolve(__dirname, '../../../shared/seeds');
const hasSeeds = existsSync(seeds);
if (!hasSeeds) console.info(`what the seeds become: skipped, ${seeds} is missing`);
const whereSeeds = hasSeeds ? describe : describe.skip;

const run = (...args: string[]) => runCommand([seedsCommand.name('seeds')], 'seeds', ...args);

interface Line {
  line: number | null;
}
interface Typed {
  rules: (Line & { rule: string; asks: string[] })[];
  asks: { id: string }[];
}
interface Read {
  file: string;
  is: string;
  read?: {
    articles: { place: Line }[];
    steps: { value: string | null; place: Line }[];
    kinds: { value: string | null; place: Line }[];
    annexes: unknown[];
    asks: { code: string }[];
  };
  against?: {
    of: string;
    known: { same: number; changes: unknown[]; isSameText: boolean } | null;
    differences: { fact: string }[];
  };
  cases?: (Line & { ref: string })[];
  typed?: Typed | null;
  proposed?: { proposals: { place: Line; questions: unknown[] }[]; unread: unknown[] };
}
interface Shown {
  files: Read[];
  between: { check: string; result: string }[];
}

const jsonOf = async (...args: string[]): Promise<Shown> => JSON.parse((await run(...args, '--json')).out) as Shown; // prettier-ignore

whereSeeds('all five seeds by one command', () => {
  let shown: Shown;
  const of = (nth: number): Read => shown.files[nth - 1]!;
  beforeAll(async () => (shown = await jsonOf(seeds)));

  it('are the news, the measures twice, a policy and a plan', async () => {
    expect(shown.files.map(one => one.is)).toEqual(['news', 'scheme', 'scheme', 'policy', 'plan']);
    expect((await run(seeds)).exitCode).toBe(0);
  });

  it('the news (1): its rules are typed in a pack or asked', () => {
    const { typed, proposed } = of(1);
    const rules = typed!.rules.map(one => one.rule);
    expect(rules).toEqual(['N1', 'N2', 'N3a', 'N3b', 'N4', 'N5a', 'N5b', 'N5c', 'N7a', 'N7b', 'N7c', 'N7d', 'N8', 'N6']); // prettier-ignore
    // N8 is of the first paragraph, the rest of the second: lines 6 and 7 of the file.
    expect(typed!.rules.map(one => one.line)).toEqual(rules.map(one => (one === 'N8' ? 6 : 7)));
    const asked = new Set(typed!.asks.map(one => one.id));
    for (const { asks } of typed!.rules) for (const ask of asks) expect(asked).toContain(ask);
    expect(proposed!.proposals).toHaveLength(8);
  });

  it('documents are held against each other: X1 to X8 and X10', () =>
    expect(shown.between.map(one => `${one.check} ${one.result}`)).toEqual([
      'X1 merged-proposal',
      'X2 compatible',
      'X3 sum',
      'X4 disjoint',
      'X5 contained',
      'X6 identity',
      'X7 question',
      'X8 question',
      'X10 question',
    ]));

  it('the measures (2): twelve articles, five steps, six kinds, each with its line', () => {
    const read = of(2).read!;
    expect(read.articles.map(one => one.place.line)).toEqual([6, 7, 8, 9, 10, 15, 21, 28, 30, 32, 34, 36]);
    expect(read.steps.map(one => [one.value, one.place.line])).toEqual([
      ['summary', 16],
      ['third-party', 17],
      ['data', 18],
      ['evaluation', 19],
      ['feedback', 20],
    ]);
    expect(read.kinds.map(one => [one.value, one.place.line])).toEqual([
      ['plan-missed', 22],
      ['funds-misused', 23],
      ['forbidden-act', 24],
      ['false-exit', 25],
      ['low-rate', 26],
      ['found-by-organs', 27],
    ]);
    expect(read.asks.map(one => one.code)).toEqual(['subjects-unnamed', 'start-day', 'composite', 'threshold', 'serious', 'reward', 'duty-whom']); // prettier-ignore
    expect(of(2).against).toMatchObject({ of: 'measures-2016', known: { same: 12, changes: [] } });
  });

  it('its second copy (3): already known, 0 differences, one annex named', () => {
    const { read, against } = of(3);
    expect(against).toMatchObject({ of: of(2).file, known: { same: 12, changes: [], isSameText: false } });
    expect(read!.annexes).toHaveLength(1);
    expect(read!.asks.map(one => one.code)).toContain('annex-missing');
  });

  it('the second copy is known without the first', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'seeds-'));
    cpSync(path.join(seeds, of(3).file), path.join(folder, of(3).file));
    const { out } = await run(folder);
    rmSync(folder, { recursive: true });
    expect(out).toContain('已知:与 measures-2016 相同,12 条 0 处不同');
  });

  it('the Opinion (4): rules, each with its line', () => {
    const { rules } = of(4).typed!;
    expect(new Set(rules.map(one => one.rule.replace(/[a-d]$/, ''))).size).toBe(60);
    expect(rules.filter(one => one.line === null)).toEqual([]);
    expect(rules.find(one => one.rule === 'F33')?.line).toBe(26);
  });

  it('the plan (5): 19 cases and its own targets', () => {
    const { cases, typed } = of(5);
    expect(cases).toHaveLength(19);
    expect(cases!.map(one => one.line)).toEqual([19, 20, 21, 22, 23, 24, 26, 28, 30, 31, 32, 34, 36, 38, 39, 40, 42, 43, 44]); // prettier-ignore
    expect(typed!.rules).toHaveLength(45);
    expect(typed!.rules.find(one => one.rule === 'L4b')?.line).toBe(53);
  });

  it('says all of it in lines', async () => {
    const { out } = await run(seeds);
    for (const words of [
      '条文 12 条,步骤 5 步,问题 6 类',
      '已知:与 2-assessment-measures-2016.txt 相同,12 条 0 处不同',
      '立项 19 件',
      '第 26 行 F33',
      'X1 建议并为一项',
    ])
      expect(out).toContain(words);
    expect(out).not.toContain('未找到行');
  });
});

describe('a folder of other files', () => {
  let folder: string;
  const texts = path.join(__dirname, '../fixtures/scheme-texts');
  const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const qiling = readFileSync(path.join(texts, 'qiling-counties.txt'), 'utf8');
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'seeds-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('a local scheme is held against the measures, fact by fact', async () => {
    put('a.txt', qiling);
    const [only] = (await jsonOf(folder)).files;
    expect(only!.against).toMatchObject({ of: 'measures-2016', known: null });
    expect(only!.against!.differences.map(one => one.fact)).toEqual(['title', 'level', 'count', 'organiser', 'leads', 'areas', 'starts', 'ends', 'interpreter']); // prettier-ignore
  });
  it('its second copy, wrapped otherwise, is known; a changed article is named', async () => {
    put('a.txt', qiling);
    put('b.txt', qiling.replaceAll('\n\n', '\n').replaceAll('　', '  '));
    put(
      'c.txt',
      qiling
        .replace('41个', '42个')
        .replace(/第十条[^\n]*/, '')
        .replace('第十一条', '第十条'),
    );
    const { out, exitCode } = await run(folder);
    expect(exitCode).toBe(0);
    expect(out).toContain('已知:与 a.txt 相同,11 条 0 处不同');
    expect(out).toContain('与 a.txt 对照:8 条相同,3 条不同\n  修改 第2条\n  修改 第10条\n  不适用 第11条');
  });
  it('says of a notice that it is none of these', async () => {
    cpSync(path.join(texts, 'linxi-notice.txt'), path.join(folder, 'notice.txt'));
    put('recipe.txt', '红烧茄子\n茄子两个,油三勺,小火煮十分钟。\n');
    const { out, exitCode } = await run(folder);
    expect(exitCode).toBe(3);
    expect(out).toMatch(/notice\.txt:不是考核办法、政策文件、报道或整改方案/);
    expect(out).toMatch(/recipe\.txt:不是考核办法、政策文件、报道或整改方案/);
  });
  it('goes on after a file that cannot be read', async () => {
    put('a.txt', qiling);
    put('b.docx', 'no docx');
    const { files } = await jsonOf(folder);
    expect(files.map(one => one.is)).toEqual(['scheme', 'unreadable']);
    expect((await run(folder)).exitCode).toBe(2);
  });
  it('cannot be read where there is none, or nothing in it', async () => {
    expect((await run(path.join(folder, 'nowhere'))).exitCode).toBe(2);
    expect(await run(folder)).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('没有可读的文件') as string,
    });
  });
});
