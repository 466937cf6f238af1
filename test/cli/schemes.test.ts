import path from 'node:path';
import { assessmentCommand } from '../../cli/assessment';
import { runCommand } from '../support/run-command';

const texts = path.join(__dirname, '../fixtures/scheme-texts');
const noRecord = () => Promise.reject(new Error('schemes need no record'));
const run = (...args: string[]) =>
  runCommand([assessmentCommand(noRecord).name('assessment')], 'assessment', ...args);

describe('cli assessment', () => {
  it('lists the schemes, also as JSON', async () => {
    const { out } = await run('schemes');
    expect(out).toContain('measures-2016@1');
    expect(out).toMatch(/yunling-counties@1 .*依据 measures-2016@1/);
    const shown = JSON.parse((await run('schemes', '--json')).out) as { scheme: { id: string } }[];
    expect(shown.map(one => one.scheme.id)).toEqual(['measures-2016', 'yunling-counties']);
  });
  it('shows a local one with what is different to its parent', async () => {
    const { out, exitCode } = await run('scheme', 'yunling-counties');
    expect(exitCode).toBe(0);
    expect(out).toContain('不适用 第10条');
    expect(out).toContain('综合评价  [第六条(四);牵头单位;次年 02-20 前;在 县级总结、数据汇总 之后]');
  });
  it('refuses one that is not there', async () => {
    const { err, out, exitCode } = await run('scheme', 'none', '--json');
    expect([exitCode, err]).toEqual([2, '没有考核办法 none\n']);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'SCHEME_UNKNOWN' } });
  });
  it('reads a text, with lines and what is asked, held against the measures', async () => {
    const { out, exitCode } = await run('read-scheme', path.join(texts, 'yunbo-prefecture.txt'));
    expect(exitCode).toBe(0);
    expect(out).toContain('第 5 行 年度:2017—2019');
    expect(out).toContain('第 8 行 步骤:?「(二)实地核查;」');
    expect(out).toContain('第 8 行 这一步不是已知的五步之一「(二)实地核查;」 [step-unknown]');
    expect(out).toContain('第4条 年度:2017—2019(measures-2016:2016—2020) 第 5 行');
  });
  it('holds it against another', async () => {
    const { out } = await run('read-scheme', path.join(texts, 'qiling-counties.txt'), '--against', 'yunling-counties', '--json'); // prettier-ignore
    const { against } = JSON.parse(out) as { against: { of: string; differences: { fact: string }[] } };
    expect(against.of).toBe('yunling-counties');
    expect(against.differences.map(one => one.fact)).not.toContain('level');
  });
  it('says of a text that is no scheme that it is none', async () => {
    const { err, exitCode } = await run('read-scheme', path.join(texts, 'linxi-notice.txt'));
    expect([exitCode, err]).toEqual([3, expect.stringMatching(/不是考核办法/)]);
    expect((await run('read-scheme', path.join(texts, 'nowhere.txt'))).exitCode).toBe(2);
  });
});
