import { noFigures } from '../../../../domain/figures/types';
import { evaluate } from '../../../../domain/rules/evaluate';
import type { Rule } from '../../../../domain/rules/types';
import { pack, register, ruleOf } from './rows';

/** L8's people by the lines of a list that two leads send, instead of by a number. */
const rule = {
  ...ruleOf('L8a'),
  params: { of: 'lines', register: 'issued-papers', once: 'kind', comparator: 'at-least', n: '2' },
} as Rule;

const verdict = (...rows: { name: string; kind: string; day?: string }[]) =>
  evaluate(
    pack,
    {
      ...noFigures,
      registers: [
        register(
          'issued-papers',
          rows.map(({ name, kind, day = '2018-06-01' }, n) => ({
            unit: n % 2 === 0 ? '县人社局' : '县农业局',
            name,
            facts: { kind, issuedOn: day },
          })),
          '2018-12-31',
        ),
      ],
    },
    '2018-12-31',
    {},
    [rule],
  )[0];

describe('vector 18: a count of what two leads report', () => {
  it('counts each once', () => {
    expect(verdict({ name: 'a', kind: '1' }, { name: 'a', kind: '1' })).toMatchObject({
      verdict: 'broken',
      found: '1',
    });
    expect(verdict({ name: 'a', kind: '1' }, { name: 'b', kind: '2' })).toMatchObject({
      verdict: 'kept',
      found: '2',
    });
  });
  it('is disputed where they contradict each other', () =>
    expect(
      verdict({ name: 'a', kind: '1' }, { name: 'a', kind: '1', day: '2018-06-02' }, { name: 'b', kind: '2' })
        ?.verdict,
    ).toBe('disputed'));
});
