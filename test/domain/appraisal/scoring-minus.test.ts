import type { CellMark } from '../../../domain/codes/assessment';
import type { Scoring } from '../../../domain/scheme/scoring';
import { figureOf, indicatorOf, inputOf, onlyCell, pointsIn, schemeOf, targetOf } from './given';

const perTenth: Scoring = { kind: 'minus', step: '0.1', points: '1', rounding: 'floor' };
const cellOf = (
  value: string,
  target: string,
  scoring: Scoring = perTenth,
  direction: 'up' | 'down' = 'up',
) =>
  onlyCell(
    inputOf(schemeOf([indicatorOf(scoring, { direction })]), {
      figures: [figureOf('yunxi', value)],
      targets: [targetOf('yunxi', target)],
    }),
  );

describe('one point off for every 0.1 percentage points, by whole steps', () => {
  // Worked by hand: 10 − ⌊(target − value) ÷ 0.1⌋.
  it.each<[value: string, target: string, points: string, mark: CellMark]>([
    // Vector 16.
    ['99.95', '100', '10', 'missed'],
    ['99.9', '100', '9', 'minus'],
    ['99.89', '100', '9', 'minus'],
    // At and beside each step.
    ['100', '100', '10', 'reached'],
    ['100.01', '100', '10', 'reached'],
    ['99.901', '100', '10', 'missed'],
    ['99.801', '100', '9', 'minus'],
    ['99.8', '100', '8', 'minus'],
    ['99.799', '100', '8', 'minus'],
    // The last point, and below it nothing more.
    ['99.1', '100', '1', 'minus'],
    ['99.001', '100', '1', 'minus'],
    ['99', '100', '0', 'zero'],
    ['98.999', '100', '0', 'zero'],
    ['0', '100', '0', 'zero'],
    // Figures of the drawing: 1498 of 1538 are 97.399…, six whole steps below 98.
    ['97.4', '98', '4', 'minus'],
    ['1498/1538', '98', '4', 'minus'],
    // 294 of 300 are 98 exactly; 293 of 300 are 97.666…, three steps.
    ['294/300', '98', '10', 'reached'],
    ['293/300', '98', '7', 'minus'],
  ])('%s of %s: %s points, %s', (value, target, points, mark) => {
    const cell = cellOf(value, target);
    expect([pointsIn(cell), cell.mark]).toEqual([points, mark]);
  });
});

it('counts parts of a step where the scheme says in proportion', () => {
  const scoring: Scoring = { ...perTenth, rounding: 'proportional' };
  expect(pointsIn(cellOf('99.95', '100', scoring))).toBe('9.5');
  expect(pointsIn(cellOf('99.89', '100', scoring))).toBe('8.9');
  // 98 − 149800/1538 = 924/1538 = 462/769; times ten 4620/769; 10 − that = 3070/769.
  expect(pointsIn(cellOf('1498/1538', '98', scoring))).toBe('3070/769');
  expect(pointsIn(cellOf('98.9', '100', scoring))).toBe('0');
});

it.each([
  ['2', '10'],
  ['2.05', '10'],
  ['2.1', '9'],
  ['2.2', '8'],
  ['1.9', '10'],
])('less is better: %s where at most 2 is wanted gives %s', (value, points) =>
  expect(pointsIn(cellOf(value, '2', perTenth, 'down'))).toBe(points),
);

it('takes several points off for each wider step', () => {
  const scoring: Scoring = { kind: 'minus', step: '0.5', points: '1.5', rounding: 'floor' };
  // 98 − 96.9 = 1.1: two steps, three points.
  expect(pointsIn(cellOf('96.9', '98', scoring))).toBe('7');
  // 98 − 94.5 = 3.5: seven steps, 10.5 points.
  expect(pointsIn(cellOf('94.5', '98', scoring))).toBe('0');
});

describe('whole steps or in proportion as a question', () => {
  const rounding = { ask: '5.rounding' };
  const ask = (proposed: string | null) => ({
    id: '5.rounding',
    question: { zh: '不足一档?', en: 'parts of a step?' },
    kind: 'choice' as const,
    proposed,
  });
  const cell = (proposed: string | null, answers = {}) =>
    onlyCell(
      inputOf(schemeOf([indicatorOf({ ...perTenth, rounding })], { asks: [ask(proposed)] }), {
        figures: [figureOf('yunxi', '99.85')],
        targets: [targetOf('yunxi', '100')],
        answers,
      }),
    );

  it('takes what is proposed and says that it is assumed', () =>
    expect(cell('floor')).toMatchObject({ points: { num: 9n, den: 1n }, asks: ['5.rounding'] }));
  it('takes the answer, and nothing is assumed', () =>
    expect(cell('floor', { '5.rounding': 'proportional' })).toMatchObject({
      points: { num: 17n, den: 2n },
      asks: [],
    }));
  it('gives nothing while nobody has said and nothing is proposed', () =>
    expect(cell(null)).toMatchObject({ mark: 'asked', points: null, asks: ['5.rounding'] }));
});

it('says the formula with its figures, none of them rounded', () => {
  expect(cellOf('97.4', '98')).toMatchObject({
    formula: { zh: 'max(0, 10 − ⌊(98 − 97.4) ÷ 0.1⌋ × 1) = 4' },
    says: {
      zh: '低于目标值的,每差 0.1 个百分点扣 1 分,扣完为止,不足一档不扣',
      en: 'minus 1 points for every 0.1 percentage points below the target, down to none, whole steps only',
    },
    cite: '第九条(五)',
    shown: { zh: '97.4%', en: '97.4%' },
  });
  expect(cellOf('1498/1538', '98')).toMatchObject({
    formula: { en: 'max(0, 10 − ⌊(98 − 1498 ÷ 1538 × 100) ÷ 0.1⌋ × 1) = 4' },
    shown: { zh: '约97.39%', en: 'about 97.39%' },
  });
  expect(cellOf('2.2', '2', perTenth, 'down').formula.zh).toBe('max(0, 10 − ⌊(2.2 − 2) ÷ 0.1⌋ × 1) = 8');
});
