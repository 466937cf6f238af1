import { makeFigures } from '../../../cli/demo/money/make-figures';
import { evaluate } from '../../../domain/rules/evaluate';
import { packOf } from '../../support/packs';

const figures = makeFigures();
const rows = evaluate(packOf('demo'), figures, '2018-06-13');

const lineOf = ({ rule, part, unit, period, verdict }: (typeof rows)[number]): string =>
  [`${rule}${part ?? ''}`, unit, period, verdict].join(' ');

describe('the money of the demonstration', () => {
  it('has 50,000 payments, none of nothing', () => {
    expect(figures.payments).toHaveLength(50_000);
    expect(figures.payments.filter(one => one.amount <= 0n)).toEqual([]);
  });

  it('breaks these rules and no others', () => {
    expect(rows.filter(one => one.verdict !== 'kept').map(lineOf)).toEqual([]);
  });
});
