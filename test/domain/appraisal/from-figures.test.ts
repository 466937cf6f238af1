import { assessedFigures, type RecordedMeasurement } from '../../../domain/appraisal/from-figures';
import { isShareOf } from '../../../domain/appraisal/doubts/impossible-share';
import { fraction } from '../../../domain/exact/fraction';
import { figuresOfRows } from '../../../domain/figures/of-plain';
import { rowsOfFigures } from '../../../domain/figures/canonical';
import type { PlainMeasurement } from '../../../domain/figures/plain';
import { indicatorOf, schemeOf } from './given';

const scheme = schemeOf([
  indicatorOf(null),
  indicatorOf(null, { id: 'N', unit: 'number' }),
  indicatorOf(null, { id: 'D1', unit: 'grade' }),
]);
const unitNamed = (name: string) => ({ 云溪县: 'yunxi', yunxi: 'yunxi' })[name] ?? null;
const row = (
  more: Partial<PlainMeasurement>,
  recordedAt = '2019-01-05T09:00:00+08:00',
): RecordedMeasurement => ({
  data: {
    id: 'm',
    indicator: 'B2',
    unit: '云溪县',
    period: '2018',
    asOf: '2018-12-31',
    source: '评估机构',
    ...more,
  },
  recordedAt,
});
const read = (...rows: RecordedMeasurement[]) => assessedFigures(scheme, rows, unitNamed);

it('a part of a whole becomes percentage points, a value is stated in them, and a number stays what it is', () => {
  const part = { num: '1498', den: '1538' };
  expect(read(row({ ...part }))).toMatchObject([
    {
      subjectId: 'yunxi',
      value: fraction(149_800n, 1538n),
      statedAs: '1498/1538',
      part: { den: fraction(1538n) },
    },
  ]);
  expect(read(row({ value: '97.4' }))).toMatchObject([
    { value: fraction(974n, 10n), statedAs: '97.4', part: null },
  ]);
  expect(read(row({ ...part, indicator: 'N' }))).toMatchObject([{ value: fraction(1498n, 1538n) }]);
});

it('keeps method, sample and bound; what does not say how it was come by was so as the scheme says', () => {
  expect(
    read(row({ value: '97.4', method: 'third-party', sampleSize: '1538', upperBound: '98.2' })),
  ).toMatchObject([{ method: 'third-party', sampleSize: 1538n, upperBound: fraction(982n, 10n) }]);
  expect(read(row({ value: '97.4' }))).toMatchObject([
    { method: 'third-party', sampleSize: null, upperBound: null },
  ]);
  expect(read(row({ value: '97.4', method: 'self-report' }))).toMatchObject([{ method: 'self-report' }]);
});

it('has a grade without a number', () =>
  expect(read(row({ indicator: 'D1', grade: '良好' }))).toMatchObject([
    { value: null, grade: '良好', statedAs: '良好' },
  ]));

it('a correction keeps the id and has what was there before, earliest first', () => {
  const [figure, ...others] = read(
    row({ value: '97' }),
    row({ value: '97.2' }, '2019-01-06T09:00:00+08:00'),
    row({ value: '97.4' }, '2019-01-07T09:00:00+08:00'),
  );
  expect(others).toEqual([]);
  expect(figure).toMatchObject({
    id: 'm',
    statedAs: '97.4',
    recordedAt: '2019-01-07T09:00:00+08:00',
    before: [
      { statedAs: '97', recordedAt: '2019-01-05T09:00:00+08:00' },
      { statedAs: '97.2', recordedAt: '2019-01-06T09:00:00+08:00' },
    ],
  });
});

it('a figure that was corrected to be about something else is no longer about this', () =>
  expect(read(row({ value: '97' }), row({ value: '97', indicator: 'elsewhere' }))).toEqual([]));

it.each([{ unit: '无此县' }, { period: '2018-06-30' }, { period: '2016..2018' }, { indicator: 'F34' }])(
  'leaves out what is none of its business: %j',
  more => expect(read(row({ value: '97', ...more }))).toEqual([]),
);

it('keeps the places that were written through the record, and holds them against the sample', () => {
  const kept = (value: string) => {
    const { data } = row({ value, sampleSize: '107' });
    const [plain] = rowsOfFigures(figuresOfRows({ measurements: [data] })).measurements;
    // Kept and read once more it is the same row.
    expect(rowsOfFigures(figuresOfRows({ measurements: [plain!] })).measurements).toEqual([plain]);
    return read({ data: plain!, recordedAt: '2019-01-05T09:00:00+08:00' })[0]!.statedAs;
  };
  expect([kept('20.1'), kept('20.10'), kept('020.100'), kept('20'), kept('201/10')]).toEqual(
    ['20.1', '20.10', '20.100', '20', '20.1'], // prettier-ignore
  );
  // Of 149 people 30 are 20.134…: 20.1 to one place, and no 20.10 to two.
  expect([isShareOf('20.1', 149n), isShareOf('20.10', 149n)]).toEqual([true, false]);
});
