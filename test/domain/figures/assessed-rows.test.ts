import { readFigures } from '../../../domain/figures/read/read-figures';
import { Known } from '../../../domain/figures/known';
import { fraction } from '../../../domain/exact/fraction';

const row = {
  id: 'm',
  indicator: 'B2',
  unit: '云溪县',
  period: '2018',
  asOf: '2018-12-31',
  source: '评估机构',
};
const read = (more: object) => readFigures({ measurements: [{ ...row, ...more }] });
const codes = (more: object) => read(more).problems.map(one => `${one.code} ${one.field}`);

it('reads how a value was come by, methods by code or name', () => {
  expect(
    read({ value: '97.4', method: '第三方评估', sampleSize: '1538', upperBound: '98.2' }).rows?.measurements,
  ).toEqual([{ ...row, value: '97.4', method: 'third-party', sampleSize: '1538', upperBound: '98.2' }]);
  expect(read({ value: '97.4', method: 'self-report' }).figures?.measurements[0]?.how).toEqual({
    method: 'self-report',
    sampleSize: null,
    upperBound: null,
  });
});

it.each([
  [{ value: '1', method: 'guess' }, 'METHOD_UNKNOWN method'],
  [{ value: '1', sampleSize: '0' }, 'COUNT_INVALID sampleSize'],
  [{ value: '1', sampleSize: '3.5' }, 'COUNT_INVALID sampleSize'],
  [{ value: '1', upperBound: 'x' }, 'NUMBER_INVALID upperBound'],
  [{ value: '1', grade: '良好' }, 'VALUE_TWICE grade'],
  [{ num: '1', den: '2', grade: '良好' }, 'VALUE_TWICE grade'],
  [{}, 'VALUE_MISSING value'],
])('%j is refused: %s', (more, problem) => expect(codes(more)).toEqual([problem]));

describe('a grade', () => {
  it('is kept as it is', () => {
    expect(read({ grade: '良好' }).rows?.measurements).toEqual([{ ...row, grade: '良好' }]);
    expect(read({ grade: '良好' }).figures?.measurements[0]).toMatchObject({ value: null, grade: '良好' });
  });
  it('is not there for rules, which say missing and not 0', () => {
    const known = new Known(read({ grade: '良好' }).figures!, '2019-01-01');
    expect(known.measured('B2', '云溪县', '2018')).toEqual({ kind: 'missing' });
  });
  it('takes away the number that it corrects, and a number takes its place again', () => {
    const known = new Known(read({ value: '1' }).figures!, '2019-01-01');
    known.learn(read({ grade: '良好' }).figures!);
    expect(known.measurements('B2')).toEqual([]);
    known.learn(read({ value: '2' }).figures!);
    expect(known.measurements('B2').map(one => one.value)).toEqual([fraction(2n)]);
  });
});
