import { appraise } from '../../../domain/appraisal/appraise';
import type { AssessedEvent, AssessedFigure, AppraisalInput } from '../../../domain/appraisal/types';
import { divide, fraction, fractionOf, multiply, sayNumber } from '../../../domain/exact/fraction';
import type { Scoring } from '../../../domain/scheme/scoring';
import type { Indicator } from '../../../domain/scheme/types';
import { findScheme } from '../../../documents/packs/find-scheme';

/**
 * A second list, written from the law before the appraisal was opened, by another hand than its own tests: what a figure is worth at a
 * step, beside it, and beyond the last one.
 */
const base = findScheme('measures-2016').scheme;
const exact = (text: string) => {
  const [num = '', den] = text.split('/');
  const top = fractionOf(num) ?? fraction(0n);
  return den === undefined ? top : divide(top, fractionOf(den) ?? fraction(1n));
};

const figureOf = (subjectId: string, said: string, unit: Indicator['unit']): AssessedFigure => {
  const isShare = said.includes('/');
  const value = unit === 'grade' ? null : isShare ? multiply(exact(said), fraction(100n)) : exact(said);
  return {
    id: `f-${subjectId}`,
    indicator: 'X',
    subjectId,
    year: 2017,
    method: 'register',
    value,
    grade: unit === 'grade' ? said : null,
    part: null,
    statedAs: said,
    sampleSize: null,
    upperBound: null,
    source: 'S',
    asOf: '2017-12-31',
    recordedAt: '2018-01-02T00:00:00.000Z',
    before: [],
  };
};

interface Asked {
  scoring: Scoring;
  target?: string | null;
  /** By subject, `a` first. */
  values?: readonly (string | null)[];
  points?: string;
  direction?: 'up' | 'down';
  unit?: Indicator['unit'];
  events?: readonly (string | null)[];
  answers?: Record<string, string>;
}

const subjectsOf = (n: number) => ['a', 'b', 'c', 'd', 'e'].slice(0, n);

/** The points of each subject, as text; null where there are none. */
const points = (asked: Asked): (string | null)[] => {
  const {
    scoring,
    target = '100',
    values = ['100'],
    direction = 'up',
    unit = 'percent',
    events = [],
  } = asked;
  const [first] = base.indicators;
  if (!first) throw new Error('the scheme has no indicator');
  const indicator: Indicator = {
    ...first,
    id: 'X',
    unit,
    direction,
    points: asked.points ?? '10',
    scoring,
    raises: null,
    method: 'register',
    definition: null,
  };
  const subjects = subjectsOf(values.length);
  const input: AppraisalInput = {
    scheme: { ...base, indicators: [indicator] },
    year: 2017,
    subjects,
    targets: subjects.map(subjectId => ({ subjectId, indicator: 'X', value: target, source: 'P' })),
    answers: asked.answers ?? {},
    choices: {},
    marked: {},
    events: events.map((said, n): AssessedEvent => ({
      id: `e${n}`,
      subjectId: 'a',
      indicator: 'X',
      forbidden: null,
      kind: null,
      on: '2017-06-01',
      says: 'E',
      points: said,
    })),
    breaches: [],
    figures: subjects.flatMap((one, n) => {
      const said = values[n] ?? null;
      return said === null ? [] : [figureOf(one, said, unit)];
    }),
    figuresBefore: [],
    due: [],
    asOf: '2018-02-01',
  };
  const { cells } = appraise(input);
  return subjects.map(one => {
    const cell = cells.find(({ subjectId }) => subjectId === one);
    return cell?.points ? sayNumber(cell.points) : null;
  });
};

const minus: Scoring = { kind: 'minus', step: '0.1', points: '1', rounding: 'floor' };
const proportional: Scoring = { ...minus, rounding: 'proportional' };

describe('minus by steps, at and beside each', () => {
  it.each([
    // Vector 16.
    ['100', '99.95', '10'],
    ['100', '99.9', '9'],
    ['100', '99.89', '9'],
    ['100', '100.4', '10'],
    ['98', '97.4', '4'],
    ['98', '97.400001', '5'],
    ['98', '97.399999', '4'],
    ['98', '97', '0'],
    ['98', '97.0000001', '1'],
    ['98', '96.9', '0'],
    ['98', '12', '0'],
    // 1498 of 1538 is 97.399…, so six whole steps below 98 and a bit.
    ['98', '1498/1538', '4'],
    ['98', '1507/1538', '10'],
    ['98', '49/50', '10'],
  ])('%s asked, %s found: %s of 10', (target, value, expected) => {
    expect(points({ scoring: minus, target, values: [value] })).toEqual([expected]);
  });

  it('takes what lies between two steps in proportion where the scheme says so', () => {
    expect(points({ scoring: proportional, target: '100', values: ['99.95'] })).toEqual(['9.5']);
    expect(points({ scoring: proportional, target: '100', values: ['99.89'] })).toEqual(['8.9']);
    expect(points({ scoring: proportional, target: '100', values: ['98.99'] })).toEqual(['0']);
  });

  it('is bad above the target where less is better', () => {
    const given = { scoring: minus, target: '2', direction: 'down' as const };
    expect(points({ ...given, values: ['2.1'] })).toEqual(['9']);
    expect(points({ ...given, values: ['1.2'] })).toEqual(['10']);
  });
});

describe('all or nothing', () => {
  it.each([
    ['4120/4120', '10'],
    ['4119/4120', '0'],
    ['99.996', '0'],
    ['100.004', '10'],
  ])('100 asked, %s found: %s of 10', (value, expected) => {
    expect(points({ scoring: { kind: 'all-or-nothing' }, values: [value] })).toEqual([expected]);
  });
});

describe('threshold', () => {
  const scoring: Scoring = { kind: 'threshold', limit: '5', comparator: 'at-least' };
  it.each([
    ['4.99', '10'],
    ['5', '0'],
    ['5.01', '0'],
    ['50/1000', '0'],
    ['49/1000', '10'],
  ])('nothing from 5 on: %s gives %s', (value, expected) => {
    expect(points({ scoring, direction: 'down', target: '5', values: [value] })).toEqual([expected]);
  });
});

describe('per event', () => {
  const scoring: Scoring = { kind: 'per-event', points: '1', max: '10' };
  it.each([
    [0, '10'],
    [1, '9'],
    [9, '1'],
    [10, '0'],
    [11, '0'],
  ])('%i upheld leave %s of 10', (n, expected) => {
    const events = Array.from({ length: n }, () => null);
    expect(points({ scoring, unit: 'number', direction: 'down', values: ['0'], events })).toEqual([expected]);
  });
});

describe('rank', () => {
  const scoring: Scoring = { kind: 'rank', points: ['10', '8', '6', '4', '2'] };
  it('gives the better place to those who tie, and skips the next', () => {
    expect(points({ scoring, values: ['99', '98', '98', '97'] })).toEqual(['10', '8', '8', '4']);
  });
  it('puts less first where less is better', () => {
    expect(points({ scoring, direction: 'down', values: ['3', '1', '2'] })).toEqual(['6', '10', '8']);
  });
  it('gives whoever comes after the last place nothing', () => {
    const short: Scoring = { kind: 'rank', points: ['3', '1'] };
    expect(points({ scoring: short, points: '3', values: ['9', '8', '7'] })).toEqual(['3', '1', '0']);
  });
});

describe('grade', () => {
  const scoring: Scoring = {
    kind: 'grade',
    points: { good: '10', fair: '6', failed: '0' },
    names: {
      good: { zh: '良好', en: 'good' },
      fair: { zh: '合格', en: 'fair' },
      failed: { zh: '不合格', en: 'failed' },
    },
  };
  it.each([
    ['good', '10'],
    ['fair', '6'],
    ['failed', '0'],
  ])('%s is worth %s', (grade, expected) => {
    expect(points({ scoring, unit: 'grade', target: 'good', values: [grade] })).toEqual([expected]);
  });
});

describe('what is missing', () => {
  it('has no points, and is not nothing', () => {
    expect(points({ scoring: minus, values: [null] })).toEqual([null]);
  });
});

describe('vectors 16 and 30', () => {
  const fulfilled = (said: string, isMarked: boolean) => {
    const subjects = ['a'];
    const figures = ['A1', 'A2'].map(indicator => ({
      ...figureOf('a', said, 'percent'),
      id: indicator,
      indicator,
    }));
    const appraisal = appraise({
      scheme: base,
      year: 2017,
      subjects,
      targets: ['A1', 'A2'].map(indicator => ({ subjectId: 'a', indicator, value: '100', source: 'P' })),
      answers: {},
      choices: {},
      marked: { a: isMarked },
      events: [],
      breaches: [],
      figures,
      figuresBefore: [],
      due: [],
      asOf: '2018-02-01',
    });
    return { kinds: appraisal.raised.map(one => one.kind), rewardable: appraisal.rewardable };
  };

  it('99.996 % is not 100 %: article 7 (一), and no reward however marked the results are', () => {
    expect(fulfilled('24999/25000', true)).toEqual({ kinds: ['plan-missed', 'plan-missed'], rewardable: [] });
  });
  it('100 % and marked: a reward is proposed', () => {
    expect(fulfilled('25000/25000', true)).toEqual({ kinds: [], rewardable: ['a'] });
  });
  it('100 % and not marked: none', () => {
    expect(fulfilled('100', false).rewardable).toEqual([]);
  });
});
