import { rulesCommand } from '../../cli/rules';
import { runCommand } from '../support/run-command';

const between = (...args: string[]) => runCommand([rulesCommand.name('rules')], 'rules', 'between', ...args);

describe('cli rules between', () => {
  it('says what becomes of each check, and what is asked', async () => {
    const { out } = await between('--pack', 'fujian-2013');
    expect(out).toContain('X1  建议并为一项');
    expect(out).toContain('待答:X7.money');
  });
  it('gives the same as JSON', async () => {
    const { out } = await between('--pack', 'fujian-2013', '--json');
    expect((JSON.parse(out) as { check: string }[]).map(one => one.check)).toEqual([
      'X1',
      'X2',
      'X3',
      'X4',
      'X5',
      'X6',
      'X7',
      'X8',
    ]);
  });
});
