import fc from 'fast-check';
import { buffer } from 'node:stream/consumers';
import { figureTables } from '../../../documents/figures/figure-tables';
import { readFigureFile } from '../../../documents/figures/read-figure-file';
import { figureCsv, writeFigureBook } from '../../../documents/figures/write-figures';
import { readFigures } from '../../../domain/figures/read/read-figures';
import { figureFields, type FieldType } from '../../../domain/figures/plain-fields';
import type { PlainFigures } from '../../../domain/figures/plain';

const word = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter(one => readFigures({ projects: [{ id: one, unit: one, program: one }] }).figures !== null);
const id = fc.uuid();
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map(one => one.toISOString().slice(0, 10));
const fen = fc.bigInt({ min: 0n, max: 10n ** 17n });
const yuan = fen.map(one => `${one / 100n}.${String(one % 100n).padStart(2, '0')}`);
const number = fc.oneof(
  yuan,
  fc.tuple(fen, fc.integer({ min: 1, max: 999 })).map(([n, d]) => `${n}/${d}`),
);
const facts = fc.dictionary(word, fc.oneof(word, fc.boolean(), fc.constantFrom('是', 'true')), {
  maxKeys: 3,
});

const valueOf: Record<Exclude<FieldType, 'rows'>, fc.Arbitrary<unknown>> = {
  text: word,
  programme: word,
  purpose: word,
  indicator: word,
  register: word,
  amount: yuan,
  number,
  count: fc.integer({ min: 1, max: 1_000_000 }).map(String),
  method: fc.constantFrom('third-party', '自报', 'survey'),
  year: fc.integer({ min: 1990, max: 2099 }).map(String),
  period: fc.oneof(fc.constantFrom('2013', '2013..2015', '2014-06', '一季度'), day),
  date: day,
  facts,
};

const rowOf = (kind: 'tranche' | 'payment' | 'project', fixed: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({
    ...Object.fromEntries(
      figureFields[kind].map(({ key, type, isRequired }) => [
        key,
        isRequired ? valueOf[type as 'text'] : fc.option(valueOf[type as 'text'], { nil: undefined }),
      ]),
    ),
    id,
    ...fixed,
  });
const none = fc.constant(undefined);
const measurement = fc
  .tuple(id, word, word, valueOf.period, day, word, fc.oneof(number.map(value => ({ value })), fc.tuple(yuan, fc.integer({ min: 1, max: 99 })).map(([num, den]) => ({ num, den: String(den) })), word.map(grade => ({ grade }))), fc.option(fc.constantFrom('third-party', '自报'), { nil: undefined }), fc.option(fc.constantFrom('7', '1538'), { nil: undefined }))
  .map(([own, indicator, unit, period, asOf, source, value, method, sampleSize]) => ({
    ...{ id: own, indicator, unit, period, asOf, source },
    ...value,
    ...{ method, sampleSize },
  })); // prettier-ignore
const register = fc.record({
  ...{ id, name: word, asOf: day, source: word },
  rows: fc.array(fc.record({ unit: word, name: word, facts }), { maxLength: 3 }),
});
const few = <T>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { maxLength: 4, selector: row => (row as { id: string }).id });

const figures = fc
  .record({
    tranches: few(rowOf('tranche', { receivedOn: none, parent: none })),
    projects: few(rowOf('project', { startedOn: none, finishedOn: none })),
    measurements: few(measurement),
    registers: few(register),
    amounts: fc.array(yuan, { maxLength: 4 }),
  })
  .map(({ amounts, ...file }) => {
    const [tranche] = file.tranches as { id: string }[];
    const payments = amounts.flatMap((amount, at) => {
      const payment = {
        id: `p${at}`,
        tranche: tranche?.id,
        unit: '县',
        amount,
        paidOn: '2014-01-01',
        purpose: '用',
      };
      const refund = { ...payment, id: `r${at}`, amount: `-${amount}`, undoes: `p${at}` };
      return tranche ? [payment, ...(/[1-9]/.test(amount) ? [refund] : [])] : [];
    });
    const { rows, problems } = readFigures({ ...file, payments });
    expect(problems).toEqual([]);
    return rows!;
  });

const isEmpty = (rows: PlainFigures) => Object.values(rows).every(list => (list as unknown[]).length === 0);

it('figures → .xlsx → the same figures', async () => {
  await fc.assert(
    fc.asyncProperty(figures, async rows => {
      fc.pre(!isEmpty(rows));
      const read = await readFigureFile(await buffer(writeFigureBook(rows)), '数据.xlsx');
      expect(read.problems).toEqual([]);
      expect(read.rows).toEqual(rows);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('a table → .csv → the same rows, kind by kind', async () => {
  await fc.assert(
    fc.asyncProperty(figures, async ({ measurements, projects, registers }) => {
      for (const list of [{ measurements }, { projects }, { registers }]) {
        const all = { tranches: [], payments: [], projects: [], measurements: [], registers: [], ...list };
        for (const table of figureTables(all)) {
          const read = await readFigureFile(figureCsv(table), '数据.csv', { kind: table.kind });
          expect(read.problems).toEqual([]);
          expect(read.rows).toEqual(all);
        }
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
