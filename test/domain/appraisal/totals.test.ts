import fc from 'fast-check';
import { appraise } from '../../../domain/appraisal/appraise';
import { add, fraction, sayNumber } from '../../../domain/exact/fraction';
import type { Scoring } from '../../../domain/scheme/scoring';
import type { Indicator } from '../../../domain/scheme/types';
import { eventOf, figureOf, indicatorOf, inputOf, pointsIn, schemeOf, targetOf } from './given';

const minus: Scoring = { kind: 'minus', step: '0.1', points: '1', rounding: 'floor' };
const plan = { kind: 'plan-missed', when: { kind: 'below-target' } } as const;
const A1 = indicatorOf({ kind: 'all-or-nothing' }, { id: 'A1', points: '20', raises: plan });
const A2 = indicatorOf(minus, { id: 'A2', points: '10', raises: plan });
const B1 = indicatorOf(minus, { id: 'B1', points: '15' });
const V = indicatorOf({ kind: 'veto' }, { id: 'V', points: '0' });
const bonus = indicatorOf({ kind: 'bonus', points: '1', max: '5', min: '-5' }, { id: 'P' });
const at = (indicator: string, value: string, subject = 'yunxi') => figureOf(subject, value, { indicator });
const all = (value: string | null, ...ids: string[]) => ids.map(one => targetOf('yunxi', value, one));

const totalOf = (
  indicators: Indicator[],
  more: Parameters<typeof inputOf>[1],
  notAssigned: 'full' | 'redistributed' = 'full',
) => {
  const [total] = appraise(inputOf(schemeOf(indicators, { notAssigned }), more)).totals;
  return total && { ...total, points: pointsIn(total), of: total.of && sayNumber(total.of) };
};

it('is the sum of the cells, bonus beside the whole', () =>
  expect(
    totalOf([A1, A2, B1, bonus], {
      targets: all('100', 'A1', 'A2', 'B1'),
      figures: [at('A1', '100'), at('A2', '99.75'), at('B1', '99.1')],
      events: [eventOf('E', { indicator: 'P', points: '2.5' })],
    }),
  ).toMatchObject({ points: '36.5', of: '45', isPlanFulfilled: false })); // 20 + 8 + 6 + 2.5

it('is nothing known while a figure is missing: missing is never 0', () =>
  expect(totalOf([A1, B1], { targets: all('100', 'A1', 'B1'), figures: [at('A1', '100')] })).toMatchObject({
    points: null,
    of: '35',
  }));

it('is nothing known while a target has not been set', () =>
  expect(totalOf([B1], { figures: [at('B1', '100')] })).toMatchObject({ points: null }));

it('is nothing at all after a veto, whatever else is missing', () =>
  expect(
    totalOf([A1, V], { targets: all('100', 'A1'), events: [eventOf('E', { indicator: 'V' })] }),
  ).toMatchObject({ points: '0', vetoedBy: ['V'] }));

it('has no points where the scheme gives none', () =>
  expect(
    totalOf([indicatorOf(null, { id: 'A1', raises: plan })], {
      targets: all('100', 'A1'),
      figures: [at('A1', '100')],
    }),
  ).toMatchObject({ points: null, of: null, isPlanFulfilled: true }));

describe('the plan (vector 30)', () => {
  const given = (value: string, isMarked: boolean) =>
    appraise(
      inputOf(schemeOf([A1]), {
        targets: all('100', 'A1'),
        figures: [at('A1', value)],
        marked: { yunxi: isMarked },
      }),
    );
  it.each([
    ['99.996', true, false, []],
    ['100', true, true, ['yunxi']],
    ['100', false, true, []],
    ['100.01', true, true, ['yunxi']],
    // 24,999 of 25,000 are 99.996 %, too.
    ['24999/25000', true, false, []],
  ])('%s with results marked %s: fulfilled %s', (value, isMarked, isFulfilled, rewardable) => {
    const found = given(value, isMarked);
    expect([found.totals[0]?.isPlanFulfilled, found.rewardable]).toEqual([isFulfilled, rewardable]);
    expect(found.raised.map(one => [one.kind, one.cite])).toEqual(
      isFulfilled ? [] : [['plan-missed', '第七条(一)']],
    );
  });
  it('is fulfilled by nobody who has none: no task, no figure, no target', () => {
    const fulfilled = (more: Parameters<typeof inputOf>[1]) => totalOf([A1], more)?.isPlanFulfilled;
    expect(fulfilled({ targets: all(null, 'A1') })).toBe(false);
    expect(fulfilled({ targets: all('100', 'A1') })).toBe(false);
    expect(fulfilled({ figures: [at('A1', '100')] })).toBe(false);
  });
  it('needs every target of it', () =>
    expect(
      totalOf([A1, A2], { targets: all('100', 'A1', 'A2'), figures: [at('A1', '100'), at('A2', '99.99')] }),
    ).toMatchObject({ points: '30', isPlanFulfilled: false }));
});

describe('an indicator without a task', () => {
  const given = {
    targets: [...all(null, 'A1'), ...all('100', 'A2', 'B1')],
    figures: [at('A2', '99.5'), at('B1', '100')],
  };
  it('has its full points where the scheme says so', () =>
    expect(totalOf([A1, A2, B1], given)).toMatchObject({ points: '40', of: '45' })); // 20 + 5 + 15
  it('leaves them to the others in proportion, and the whole is what it was', () => {
    // (5 + 15) × 45/25
    expect(totalOf([A1, A2, B1], given, 'redistributed')).toMatchObject({ points: '36', of: '45' });
    const { cells } = appraise(inputOf(schemeOf([A1, A2, B1], { notAssigned: 'redistributed' }), given));
    expect(cells.map(one => [one.mark, pointsIn(one), one.of && sayNumber(one.of)])).toEqual([
      ['not-assigned', null, null],
      ['minus', '9', '18'],
      ['reached', '27', '27'],
    ]);
    expect(cells[1]?.formula.zh).toBe('(max(0, 10 − ⌊(100 − 99.5) ÷ 0.1⌋ × 1) = 5) × 1.8');
  });
  it('leaves nothing where nothing was assigned', () =>
    expect(totalOf([A1, A2], { targets: all(null, 'A1', 'A2') }, 'redistributed')).toMatchObject({
      points: null,
      of: null,
    }));
  it('does not scale a bonus', () =>
    expect(
      totalOf(
        [A1, A2, bonus],
        {
          targets: [...all(null, 'A1'), ...all('100', 'A2')],
          figures: [at('A2', '100')],
          events: [eventOf('E', { indicator: 'P' })],
        },
        'redistributed',
      ),
    ).toMatchObject({ points: '31', of: '30' }));
});

describe('whatever the figures are', () => {
  const percent = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
    .map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a > 0n ? a : 1n}`));
  const scoring = fc.constantFrom<Scoring>(
    minus,
    { ...minus, rounding: 'proportional' },
    { kind: 'all-or-nothing' },
    { kind: 'threshold', limit: '50', comparator: 'less-than' },
  );
  const worths = fc.array(fc.tuple(scoring, fc.integer({ min: 1, max: 40 }), percent, fc.boolean()), {
    minLength: 1,
    maxLength: 6,
  });
  const inputFor = (rows: [Scoring, number, string, boolean][], notAssigned: 'full' | 'redistributed') => {
    const indicators = rows.map(([own, worth], n) =>
      indicatorOf(own, { id: `I${n}`, points: String(worth) }),
    );
    return inputOf(schemeOf(indicators, { notAssigned }), {
      figures: rows.map(([, , value], n) => at(`I${n}`, value)),
      targets: rows.map(([, , , has], n) => targetOf('yunxi', has ? '80' : null, `I${n}`)),
    });
  };
  const whole = (rows: [Scoring, number, string, boolean][]) =>
    rows.reduce((sum, [, worth]) => sum + worth, 0);

  it('all is exact: bigints in lowest terms, no float anywhere (vector 17)', () =>
    fc.assert(
      fc.property(worths, rows => {
        for (const { points, of } of appraise(inputFor(rows, 'redistributed')).cells)
          for (const one of [points, of]) if (one) expect(one).toEqual(fraction(one.num, one.den));
      }),
    ));
  it('no cell has less than nothing or more than it is worth, and the total is their sum', () =>
    fc.assert(
      fc.property(worths, fc.constantFrom('full' as const, 'redistributed' as const), (rows, notAssigned) => {
        const { cells, totals } = appraise(inputFor(rows, notAssigned));
        for (const { points, of } of cells)
          if (points && of) expect(points.num >= 0n && points.num * of.den <= of.num * points.den).toBe(true);
        const counted = cells.flatMap(one => one.points ?? []);
        expect(totals[0]?.points).toEqual(counted.length > 0 ? counted.reduce(add) : null);
        const isAny = notAssigned === 'full' || rows.some(([, , , has]) => has);
        expect(totals[0]?.of).toEqual(isAny ? fraction(BigInt(whole(rows))) : null);
      }),
    ));
  it('a better value never has fewer points', () =>
    fc.assert(
      fc.property(scoring, percent, percent, (own, a, b) => {
        const pointsOf = (value: string) => appraise(inputFor([[own, 10, value, true]], 'full')).cells[0]!;
        const [x, y] = [figureOf('u', a).value!, figureOf('u', b).value!];
        const [worse, better] = x.num * y.den <= y.num * x.den ? [a, b] : [b, a];
        const [low, high] = [pointsOf(worse).points!, pointsOf(better).points!];
        expect(low.num * high.den <= high.num * low.den).toBe(true);
      }),
    ));
  it('the order in which things were given does not matter', () =>
    fc.assert(
      fc.property(worths, rows => {
        const input = inputFor(rows, 'redistributed');
        const self = input.figures.map(one => ({
          ...one,
          id: `${one.id}-self`,
          method: 'self-report' as const,
          source: 'self',
        }));
        const figures = [...input.figures, ...self];
        const turned = { ...input, figures: [...figures].reverse(), targets: [...input.targets].reverse() };
        expect(appraise(turned)).toEqual(appraise({ ...input, figures }));
      }),
    ));
});
