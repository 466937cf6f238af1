import { deadlineCommand } from '../../cli/deadline';

/** Runs the command as the shell would; `exit` is the code it leaves with, 0 when it returns. */
const run = (...args: string[]): { exit: number; out: string; err: string } => {
  const written = { exit: 0, out: '', err: '' };
  jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    written.out += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation(text => {
    written.err += String(text);
    return true;
  });
  jest.spyOn(process, 'exit').mockImplementation(code => {
    written.exit = Number(code);
    throw new Error('exit');
  });
  try {
    deadlineCommand.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'exit') throw error;
  } finally {
    jest.restoreAllMocks();
  }
  return written;
};

describe('cli deadline', () => {
  it('prints the deadline as JSON', () => {
    const { exit, out } = run(
      '接到通知后5个工作日内',
      '--issued',
      '2018-05-09',
      '--delivered',
      '2018-05-10',
      '--json',
    );
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      raw: '接到通知后5个工作日内',
      kind: 'period',
      length: { n: 5, unit: 'working-day' },
      dueOn: '2018-05-17',
      derivation: expect.any(Array),
    });
  });

  it('marks a day that was counted through a year not announced, and no stated one', () => {
    // 3 months from 28 November 2026 end on Sunday, 28 February 2027, and so on Monday.
    const { out } = run('3个月内', '--issued', '2026-11-27', '--delivered', '2026-11-28');
    expect(out).toContain('期限:2027-03-01(暂定)(含当日,至 24:00,北京时间)');
    expect(run('2027年2月28日前', '--issued', '2026-11-27').out).not.toContain('暂定');
  });

  it('explains it to a person', () => {
    const { out } = run('2025年底前,并长期坚持', '--issued', '2018-05-09');
    expect(out).toContain('类型:固定日期,并长期坚持');
    expect(out).toContain('期限:2025-12-31(含当日,至 24:00,北京时间)');
    expect(out).toContain('[plan]');
  });

  it('succeeds for what it cannot read, which is an answer', () => {
    const { exit, out } = run('按上级要求', '--issued', '2018-05-09', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: 'unresolved' });
  });

  it.each([
    ['a day that does not exist', ['年内', '--issued', '2018-02-30'], '2018-02-30'],
    ['another notation', ['年内', '--issued', '2018-05-09', '--delivered', '5月10日'], '5月10日'],
    ['no date of issue', ['年内'], '--issued'],
    ['no text', ['--issued', '2018-05-09'], 'text'],
  ])('exits with 2 for %s', (_, args, named) => {
    const { exit, out, err } = run(...args);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(named);
  });

  it('explains its kinds and exit codes in --help', () => {
    const { exit, out } = run('--help');
    expect(exit).toBe(0);
    expect(out).toContain('unresolved');
    expect(out).toContain('退出码');
  });
});
