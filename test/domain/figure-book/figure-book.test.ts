import { figureBookId, placeOfBook, titleOfBook } from '../../../domain/figure-book/book-id';
import type { BatchCount } from '../../../domain/figure-book/events';
import { placeOfRow, unitsOfRow } from '../../../domain/figure-book/place-of-row';
import { openFigureBook, recordFigures } from '../../../domain/figure-book/record-figures';
import type { Facts } from '../../../domain/docket/draft';
import type { FigureBookState } from '../../../domain/figure-book/state';
import { evolve, fold } from '../../../domain/kinds';
import { isWaitedFor } from '../../../record/docket-rows';
import { hashOfLines, lineOf } from '../../../record/figures/row-chain';
import { payment, tranche } from '../../record/support/figures';

const facts = { now: '2018-05-10T09:00:00+08:00' } as Facts;
const by = { personId: 'p', unitId: 'office' };
const place = { scheme: 'education', unit: '东岭乡', year: '2018' };
const source = { by: 'file', fileName: '数据.json', fileSha256: null } as const;

const batch = (batchId: string, payments: BatchCount) => ({
  batchId,
  source,
  kinds: { payment: payments },
  rows: payments.count,
  hash: `hash-${batchId}`,
});
const counts = (count: number, amount: string, superseded = 0, supersededAmount = '0'): BatchCount => ({
  count,
  amount,
  superseded,
  supersededAmount,
});

describe('a book of figures', () => {
  const opened = openFigureBook('c', place, 'east', by, facts);

  it('keeps totals and the newest head, and no row', () => {
    const first = recordFigures(opened.state, batch('a', counts(2, '15000000.01')), { by }, facts);
    const second = recordFigures(first.state, batch('b', counts(1, '0.99', 1, '15000000')), { by }, facts);
    expect(second.state.totals).toEqual({ payment: { count: 2, amount: '1' } });
    expect(second.state).toMatchObject({
      batches: 2,
      head: { batchId: 'b', hash: 'hash-b' },
      unitId: 'east',
    });
    expect(fold([...opened.events, ...first.events, ...second.events])).toEqual(second.state);
  });

  it('counts what is no money without a sum', () => {
    const none = { count: 3, superseded: 0, amount: null, supersededAmount: null };
    const { state } = recordFigures(
      opened.state,
      { ...batch('a', counts(0, '0')), kinds: { measurement: none } },
      { by },
      facts,
    );
    expect(state.totals).toEqual({ measurement: { count: 3, amount: null } });
  });

  it('waits for nobody, so that no campaign waits for it', () => {
    expect(isWaitedFor(opened.state)).toBe(false);
    expect(opened.notices).toEqual([]);
    const ended = evolve(opened.state, { type: 'docket-ended', at: facts.now, by, reason: '' });
    expect((ended as FigureBookState).totals).toEqual({});
  });

  it.each([place, { scheme: 'a:b', unit: '甲%乙', year: '-' }, { scheme: '%3A', unit: ':', year: '2014' }])(
    'has an id from which its place is read again: %j',
    one => {
      expect(placeOfBook({ id: figureBookId('c:1', one), campaignId: 'c:1' })).toEqual(one);
    },
  );

  it('is called by what it is about', () => {
    expect(titleOfBook(place)).toBe('education · 东岭乡 · 2018');
    expect(titleOfBook({ ...place, year: '-' })).toBe('education · 东岭乡');
  });
});

describe('the book of a row', () => {
  it('is that of its money, unit and budget year; a payment’s year is that of its tranche', () => {
    expect(placeOfRow({ kind: 'tranche', data: tranche() })).toEqual(place);
    expect(
      placeOfRow({ kind: 'payment', data: payment({ paidOn: '2019-01-02' }) }, tranche({ year: '2018' })),
    ).toEqual(place);
  });

  it('is that of the indicator or register, and of the year with which the period begins', () => {
    const data = { id: 'm', indicator: 'graduates', unit: '重点县', asOf: '2015-12-31', source: 's' };
    const yearOf = (period: string) => placeOfRow({ kind: 'measurement', data: { ...data, period } }).year;
    expect([yearOf('2014'), yearOf('2014-06-30'), yearOf('上年')]).toEqual(['2014', '2014', '-']);
    const register = { id: 'r', name: 'villages', asOf: '2015-12-31', source: 's', rows: [] };
    expect(placeOfRow({ kind: 'register', data: register })).toEqual({
      scheme: 'villages',
      unit: '-',
      year: '2015',
    });
  });

  it('speaks for whom the money went to, and in a register for every unit once', () => {
    expect(unitsOfRow({ kind: 'tranche', data: tranche() })).toEqual(['东岭乡']);
    const rows = ['甲', '乙', '甲'].map(unit => ({ unit, name: '村' }));
    const register = { id: 'r', name: 'villages', asOf: '2015-12-31', source: 's', rows };
    expect(unitsOfRow({ kind: 'register', data: register })).toEqual(['甲', '乙']);
  });
});

it('rows have one hash in whatever order they and their fields are given', () => {
  const { id, ...rest } = payment();
  const [one, same] = [payment({ id: 'P2' }), { ...rest, id }];
  const of = (...data: (typeof one)[]) =>
    hashOfLines(data.map(row => lineOf({ kind: 'payment', data: row })));
  expect(of(payment(), one)).toBe(of(one, same));
  expect(of(payment(), one)).not.toBe(of(payment({ amount: '15000000.01' }), one));
});
