import type { CellMark } from '../../../domain/codes/assessment';
import type { Scoring } from '../../../domain/scheme/scoring';
import { eventOf, figureOf, indicatorOf, inputOf, onlyCell, pointsIn, schemeOf, targetOf } from './given';

describe('all or nothing', () => {
  const cellOf = (value: string, target: string) =>
    onlyCell(
      inputOf(schemeOf([indicatorOf({ kind: 'all-or-nothing' }, { unit: 'number' })]), {
        figures: [figureOf('yunxi', value, { isNumber: true })],
        targets: [targetOf('yunxi', target)],
      }),
    );

  it.each<[value: string, target: string, points: string, mark: CellMark]>([
    ['12001', '12000', '10', 'reached'],
    ['12000', '12000', '10', 'reached'],
    // Net one person short is nothing.
    ['11999', '12000', '0', 'zero'],
    ['0', '12000', '0', 'zero'],
    ['0', '0', '10', 'reached'],
  ])('%s of %s gives %s', (value, target, points, mark) => {
    const cell = cellOf(value, target);
    expect([pointsIn(cell), cell.mark]).toEqual([points, mark]);
  });
  it('says by which comparison', () => expect(cellOf('11999', '12000').formula.zh).toBe('11999 < 12000 → 0'));
});

describe('threshold with what people answer before the limit', () => {
  const cellOf = (value: string, answers: Record<string, string>, proposed: string | null = null) => {
    const ask = { id: 'before', kind: 'number' as const, proposed, question: { zh: '?', en: '?' } };
    const scoring = {
      ...{ kind: 'threshold' as const, limit: '5', comparator: 'at-least' as const },
      otherwise: { ask: 'before' },
    };
    const scheme = schemeOf([indicatorOf(scoring)], { asks: [ask] });
    return onlyCell({ ...inputOf(scheme, { figures: [figureOf('yunxi', value)] }), answers });
  };
  it.each<[value: string, answer: string, points: string]>([
    ['4.99', '6', '6'],
    ['5', '6', '0'],
    ['5.01', '6', '0'],
    // Never more than the indicator is worth, never less than nothing.
    ['4.99', '10', '10'],
    ['4.99', '10.01', '10'],
    ['4.99', '-1', '0'],
  ])('%s, answered %s: %s', (value, before, points) =>
    expect(pointsIn(cellOf(value, { before }))).toBe(points),
  );
  it('judges nothing before the limit while nobody has said, and from it on without asking', () => {
    expect(cellOf('4.99', {})).toMatchObject({ mark: 'asked', points: null, asks: ['before'] });
    expect(cellOf('5', {})).toMatchObject({ mark: 'zero', asks: [] });
    expect(cellOf('4.99', {}, '7')).toMatchObject({ mark: 'reached', asks: ['before'] });
  });
});

describe('threshold', () => {
  const cellOf = (value: string, comparator: 'at-least' | 'more-than' | 'at-most' | 'less-than') =>
    onlyCell(
      inputOf(schemeOf([indicatorOf({ kind: 'threshold', limit: '5', comparator })]), {
        figures: [figureOf('yunxi', value)],
      }),
    );

  it.each<[value: string, comparator: 'at-least' | 'more-than' | 'at-most' | 'less-than', points: string]>([
    // 5 % wrongly included or more is nothing.
    ['4.99', 'at-least', '10'],
    ['5', 'at-least', '0'],
    ['5.01', 'at-least', '0'],
    ['5', 'more-than', '10'],
    ['5.01', 'more-than', '0'],
    ['5.01', 'at-most', '10'],
    ['5', 'at-most', '0'],
    ['5', 'less-than', '10'],
    ['4.99', 'less-than', '0'],
    // 50 of 1000 are 5 %; 49 of 999 are 4.9049…
    ['50/1000', 'at-least', '0'],
    ['49/999', 'at-least', '10'],
  ])('%s, no points %s 5: %s', (value, comparator, points) => {
    const cell = cellOf(value, comparator);
    expect([pointsIn(cell), cell.mark]).toEqual([points, points === '0' ? 'zero' : 'reached']);
  });
  it('says the rule', () =>
    expect(cellOf('5', 'at-least')).toMatchObject({
      formula: { zh: '5 = 5 → 0' },
      says: { zh: '达到 5% 及以上的不得分,否则得 10 分', en: 'no points at 5% or above, else 10' },
    }));
});

describe('per event', () => {
  const cellOf = (
    events: number,
    worth: string,
    scoring: Scoring = { kind: 'per-event', points: '1', max: '10' },
  ) =>
    onlyCell(
      inputOf(schemeOf([indicatorOf(scoring, { points: worth })]), {
        events: Array.from({ length: events }, (_, at) => eventOf(`E${at}`)),
      }),
    );

  it.each<[events: number, worth: string, points: string, mark: CellMark]>([
    [0, '10', '10', 'reached'],
    [1, '10', '9', 'minus'],
    [9, '10', '1', 'minus'],
    [10, '10', '0', 'zero'],
    [11, '10', '0', 'zero'],
    // At most ten are taken off, whatever it is worth.
    [10, '15', '5', 'minus'],
    [40, '15', '5', 'minus'],
    // Never less than nothing.
    [6, '5', '0', 'zero'],
  ])('%i upheld of %s points leave %s', (events, worth, points, mark) => {
    const cell = cellOf(events, worth);
    expect([pointsIn(cell), cell.mark]).toEqual([points, mark]);
  });
  it('says the formula', () => {
    const cell = cellOf(3, '10', { kind: 'per-event', points: '1.5', max: '4' });
    expect([cell.formula.zh, pointsIn(cell)]).toEqual(['max(0, 10 − min(4, 3 × 1.5)) = 6', '6']);
  });
  it('needs no figure, and counts what happened by the day only, to this subject and indicator', () => {
    const events = [
      eventOf('seen'),
      eventOf('later', { on: '2019-02-02' }),
      eventOf('other', { subjectId: 'shiling' }),
      eventOf('else', { indicator: 'C1' }),
    ];
    const scheme = schemeOf([indicatorOf({ kind: 'per-event', points: '1', max: '10' })]);
    expect(pointsIn(onlyCell(inputOf(scheme, { events })))).toBe('9');
  });
});

describe('veto', () => {
  const cellOf = (given: { events?: number; value?: string; target?: string }) =>
    onlyCell(
      inputOf(schemeOf([indicatorOf({ kind: 'veto' }, { points: '0' })]), {
        events: Array.from({ length: given.events ?? 0 }, (_, at) => eventOf(`E${at}`)),
        figures: given.value === undefined ? [] : [figureOf('yunxi', given.value)],
        targets: given.target === undefined ? [] : [targetOf('yunxi', given.target)],
      }),
    );

  it.each<[Parameters<typeof cellOf>[0], CellMark]>([
    [{}, 'reached'],
    [{ events: 1 }, 'zero'],
    [{ target: '100', value: '100' }, 'reached'],
    [{ target: '100', value: '99.999' }, 'zero'],
    [{ target: '100' }, 'missing'],
    [{ target: '100', value: '100', events: 1 }, 'zero'],
    // An event vetoes, whatever is still missing.
    [{ target: '100', events: 1 }, 'zero'],
  ])('%j is %s', (given, mark) => expect(cellOf(given).mark).toBe(mark));
});
