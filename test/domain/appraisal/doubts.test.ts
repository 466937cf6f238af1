import { appraise } from '../../../domain/appraisal/appraise';
import { isHeap } from '../../../domain/appraisal/doubts/heaping';
import type { AppraisalInput, AssessedFigure } from '../../../domain/appraisal/types';
import { doubtKinds, type DoubtKind } from '../../../domain/codes/assessment';
import { fraction } from '../../../domain/exact/fraction';
import { figureOf, indicatorOf, inputOf, schemeOf, targetOf } from './given';
import { honest } from './honest';

const doubtsIn = (input: AppraisalInput) => appraise(input).doubts;
const kindsIn = (input: AppraisalInput) => doubtsIn(input).map(one => one.kind);

it.each([1, 2, 3, 4, 5])('none is raised by 1,000 honest figures (seed %i)', seed => {
  const input = honest(seed);
  expect(input.figures.length).toBeGreaterThanOrEqual(1_000);
  expect(doubtsIn(input)).toEqual([]);
});

describe('each is raised by one figure among the honest ones', () => {
  const input = honest(7);
  const of = (indicator: string, method: string) =>
    input.figures.find(
      one => one.indicator === indicator && one.method === method && one.before.length === 0,
    )!;
  const put = (now: AssessedFigure): AppraisalInput => ({
    ...input,
    figures: input.figures.map(one => (one.id === now.id ? now : one)),
  });
  const before = (now: AssessedFigure) =>
    input.figuresBefore.find(
      one => one.subjectId === now.subjectId && one.indicator === now.indicator && one.method === now.method,
    )!;
  const again = (now: AssessedFigure): AssessedFigure => ({ ...before(now), id: now.id, year: now.year });
  const self = of('B2', 'self-report');
  const third = input.figures.find(
    one => one.subjectId === self.subjectId && one.indicator === 'B2' && one.method === 'third-party',
  )!;
  const a1 = of('A1', 'register');
  const b1 = of('B1', 'third-party');
  const add = (value: AssessedFigure['value'], n: bigint) =>
    fraction(value!.num + n * value!.den, value!.den);

  const mutants: Record<Exclude<DoubtKind, 'heaping'>, AppraisalInput> = {
    late: put({ ...b1, recordedAt: '2019-01-11T00:00:00+08:00' }),
    'changed-late': put({
      ...b1,
      before: [{ statedAs: '90', recordedAt: '2019-01-09T09:00:00+08:00' }],
      recordedAt: '2019-01-11T00:00:00+08:00',
    }),
    'sources-apart': put({ ...self, value: add(third.value, -2n) }),
    'above-bound': put({ ...self, value: add(third.value, 3n) }),
    'impossible-share': put({
      ...b1,
      value: fraction(2012n, 100n),
      part: null,
      statedAs: '20.12',
      sampleSize: 965n,
    }),
    'same-as-before': put(again(b1)),
    'shrinking-whole': put({
      ...figureOf(a1.subjectId, '3999/4000', { indicator: 'A1', method: 'register' }),
      id: a1.id,
    }),
  };
  it.each(Object.entries(mutants))('%s', (kind, mutant) => {
    const found = doubtsIn(mutant);
    expect(found.map(one => one.kind)).toContain(kind);
    // What lies above the bound of the third party lies apart from it as well; nothing else comes of one figure.
    const also = kind === 'above-bound' ? ['above-bound', 'sources-apart'] : [kind];
    expect([...new Set(found.map(one => one.kind))].sort()).toEqual(also);
    for (const one of found) expect(one.figureIds.length).toBeGreaterThan(0);
  });
  it('and heaping by the figures of one subject', () => {
    const round = (one: AssessedFigure, at: number): AssessedFigure =>
      one.subjectId === 'u3' && one.method === 'third-party'
        ? {
            ...one,
            value: fraction(BigInt(85 + (at % 12))),
            part: null,
            statedAs: '',
            sampleSize: null,
            upperBound: null,
          }
        : one;
    const more = ['B1', 'B2'].flatMap(indicator =>
      [1, 2].map(n => ({
        ...figureOf('u3', `${90 + n}`, { indicator, year: 2017 }),
        id: `${indicator}-${n}`,
      })),
    );
    const heaped = {
      ...input,
      figures: input.figures.map(round),
      figuresBefore: [...input.figuresBefore.map(round), ...more],
    };
    expect(doubtsIn(heaped).filter(one => one.kind === 'heaping')).toMatchObject([
      { id: 'heaping:u3::third-party', subjectId: 'u3', indicator: null },
    ]);
  });
  it('every kind has its figure here', () =>
    expect([...Object.keys(mutants), 'heaping'].sort()).toEqual([...doubtKinds].sort()));
});

const scheme = schemeOf([indicatorOf(null)]);
const one = (figure: AssessedFigure, more: Partial<AppraisalInput> = {}) =>
  inputOf(scheme, { figures: [figure], targets: [targetOf('yunxi', '98')], ...more });
const due = [{ method: 'third-party' as const, dueOn: '2019-01-10' }];

describe('late and changed', () => {
  const recorded = (recordedAt: string, before: AssessedFigure['before'] = []) =>
    figureOf('yunxi', '97.4', { recordedAt, before });
  it('the last minute of the day is in time, the next is late', () => {
    expect(kindsIn(one(recorded('2019-01-10T23:59:00+08:00'), { due }))).toEqual([]);
    expect(kindsIn(one(recorded('2019-01-11T00:00:00+08:00'), { due }))).toEqual(['late']);
  });
  it('a day of its own goes before that of all, and what has no day is never late', () => {
    const own = { subjectId: 'yunxi', method: 'third-party' as const, dueOn: '2019-01-20' };
    expect(kindsIn(one(recorded('2019-01-15T00:00:00+08:00'), { due: [...due, own] }))).toEqual([]);
    expect(kindsIn(one(recorded('2019-01-15T00:00:00+08:00')))).toEqual([]);
  });
  it('a correction after the day is no lateness; the next one is another doubt', () => {
    const first = { statedAs: '97.1', recordedAt: '2019-01-09T09:00:00+08:00' };
    const second = { statedAs: '97.2', recordedAt: '2019-01-12T09:00:00+08:00' };
    const ids = (before: AssessedFigure['before']) =>
      doubtsIn(one(recorded('2019-01-15T09:00:00+08:00', before), { due })).map(found => found.id);
    expect(ids([first])).toEqual(['changed-late:yunxi:B2:third-party-yunxi-B2-2018@1']);
    expect(ids([first, second])).toEqual(['changed-late:yunxi:B2:third-party-yunxi-B2-2018@2']);
    expect(ids([{ ...first, statedAs: '97.4' }])).toEqual([]);
  });
  it('what came late stays late once, however often it is corrected', () => {
    const first = { statedAs: '97.1', recordedAt: '2019-01-11T09:00:00+08:00' };
    const found = doubtsIn(one(recorded('2019-01-12T09:00:00+08:00', [first]), { due })).map(each => each.id);
    expect(found).toContain('late:yunxi:B2:third-party-yunxi-B2-2018');
  });
});

it('a self-report at the bound is not above it, and below a bound of what is bad nobody flatters himself', () => {
  const figures = (value: string) => [
    figureOf('yunxi', '97.4', { upperBound: fraction(982n, 10n) }),
    figureOf('yunxi', value, { method: 'self-report' }),
  ];
  const given = (value: string, direction: 'up' | 'down') =>
    kindsIn(inputOf(schemeOf([indicatorOf(null, { direction })]), { figures: figures(value) }));
  expect(given('98.2', 'up')).toEqual([]);
  expect(given('98.21', 'up')).toEqual(['above-bound']);
  expect(given('98.21', 'down')).toEqual([]);
});

describe('the year before', () => {
  const then = (stated: string, more: Partial<AssessedFigure> = {}) => [
    figureOf('yunxi', stated, { year: 2017, ...more }),
  ];
  it.each([
    ['950/1000', '950/1000', true],
    ['950/1000', '951/1000', false],
    ['95/100', '950/1000', false],
    // Few, all or none may well come again.
    ['9/10', '9/10', false],
    ['500/500', '500/500', false],
    ['97.4', '97.4', false],
    ['97.399', '97.399', true],
  ])('%s after %s is remarkable: %s', (now, before, isRaised) =>
    expect(kindsIn(one(figureOf('yunxi', now), { figuresBefore: then(before) }))).toEqual(
      isRaised ? ['same-as-before'] : [],
    ),
  );
  it.each([
    // The whole is down by a tenth, the rate up by more than one point.
    ['891/900', '970/1000', true],
    ['892/901', '970/1000', false],
    ['882/900', '970/1000', false],
    ['800/900', '970/1000', false],
  ])('%s after %s has shrunk: %s', (now, before, isRaised) =>
    expect(kindsIn(one(figureOf('yunxi', now), { figuresBefore: then(before) }))).toEqual(
      isRaised ? ['shrinking-whole'] : [],
    ),
  );
  it('says nothing of a smaller sample', () =>
    expect(
      kindsIn(one(figureOf('yunxi', '891/900', { sampleSize: 900n }), { figuresBefore: then('970/1000') })),
    ).toEqual([]));
});

// The tail of the binomial distribution with one in ten, worked beside it: 8 of 10 come 3.7 times in ten million, 7 of 10 9.1 times in a
// million; 28 of 100 3.5 times in ten million, 27 of 100 1.2 times in a million.
it.each([
  [8, 10, true],
  [7, 10, false],
  [8, 8, true],
  [7, 8, true],
  [6, 8, false],
  [20, 100, false],
  [27, 100, false],
  [28, 100, true],
])('%i round ones of %i heap: %s', (round, all, isOne) => expect(isHeap(round, all)).toBe(isOne));

it('heaps as the tail summed up term by term says, at and beside the border', () => {
  const choose = (n: number, k: number): bigint => {
    let all = 1n;
    for (let i = 1; i <= k; i++) all = (all * BigInt(n - k + i)) / BigInt(i);
    return all;
  };
  const bySum = (round: number, all: number): boolean => {
    let tail = 0n;
    for (let i = round; i <= all; i++) tail += choose(all, i) * 9n ** BigInt(all - i);
    return tail * 1_000_000n < 10n ** BigInt(all);
  };
  for (const all of [8, 9, 20, 57])
    for (let round = 0; round <= all; round++)
      expect([round, all, isHeap(round, all)]).toEqual([round, all, bySum(round, all)]);
});

it('holds a figure against what the same source said last in the year before', () => {
  const earlier = (asOf: string, stated: string): AssessedFigure => ({
    ...figureOf('yunxi', stated, { method: 'register', year: 2017 }),
    ...{ id: `before-${asOf}`, asOf, source: 'register' },
  });
  const now = { ...figureOf('yunxi', '3600/4000', { method: 'register' }), source: 'register' };
  const kinds = (...before: AssessedFigure[]) =>
    kindsIn({
      ...inputOf(schemeOf([indicatorOf(null, { method: 'register' })]), { figures: [now] }),
      figuresBefore: before,
    });
  expect(kinds(earlier('2017-06-30', '3500/4000'), earlier('2017-12-31', '3600/4000'))).toEqual([
    'same-as-before',
  ]);
  expect(kinds(earlier('2017-06-30', '3600/4000'), earlier('2017-12-31', '3500/4000'))).toEqual([]);
});
