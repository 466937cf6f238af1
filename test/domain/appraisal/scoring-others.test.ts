import { appraise } from '../../../domain/appraisal/appraise';
import type { AppraisalInput, AssessedFigure } from '../../../domain/appraisal/types';
import type { CellMark } from '../../../domain/codes/assessment';
import type { Scoring } from '../../../domain/scheme/scoring';
import {
  eventOf,
  figureOf,
  gradeOf,
  indicatorOf,
  inputOf,
  onlyCell,
  pointsIn,
  schemeOf,
  targetOf,
} from './given';

describe('bonus and malus', () => {
  const scoring: Scoring = { kind: 'bonus', points: '1', max: '5', min: '-3' };
  it.each<[own: (string | null)[], points: string, formula: string]>([
    [[], '0', 'min(5, max(-3, 0)) = 0'],
    [[null], '1', 'min(5, max(-3, 1)) = 1'],
    [['2', null, '-0.5'], '2.5', 'min(5, max(-3, 2 + 1 + -0.5)) = 2.5'],
    [['2', '3'], '5', 'min(5, max(-3, 3 + 2)) = 5'],
    [['2', '3.01'], '5', 'min(5, max(-3, 3.01 + 2)) = 5'],
    [['-3.01'], '-3', 'min(5, max(-3, -3.01)) = -3'],
  ])('of %j is %s', (own, points, formula) => {
    const cell = onlyCell(
      inputOf(schemeOf([indicatorOf(scoring)]), {
        events: own.map((one, at) => eventOf(`E${at}`, { points: one })),
      }),
    );
    expect([pointsIn(cell), cell.formula.zh, cell.of]).toEqual([points, formula, null]);
  });
});

describe('rank', () => {
  const scheme = (direction: 'up' | 'down') =>
    schemeOf([indicatorOf({ kind: 'rank', points: ['10', '8', '5'] }, { direction })]);
  const pointsOf = (values: (string | null)[], direction: 'up' | 'down' = 'up') => {
    const subjects = values.map((_, at) => `u${at}`);
    const figures = values.flatMap((one, at) => (one === null ? [] : [figureOf(`u${at}`, one)]));
    return appraise(inputOf(scheme(direction), { subjects, figures })).cells.map(pointsIn);
  };

  it('goes by place, and beyond the list there is nothing', () =>
    expect(pointsOf(['90', '95', '80', '85'])).toEqual(['8', '10', '0', '5']));
  it('less is better where the scheme says so', () =>
    expect(pointsOf(['90', '95', '80', '85'], 'down')).toEqual(['5', '0', '10', '8']));
  it('gives the better place to who ties, and the next place is left out', () => {
    expect(pointsOf(['95', '95', '90'])).toEqual(['10', '10', '5']);
    expect(pointsOf(['95', '90', '90', '80'])).toEqual(['10', '8', '8', '0']);
    // 1/3 and 2/6 of a hundred are one value.
    expect(pointsOf(['1/3', '2/6', '1/4'])).toEqual(['10', '10', '5']);
  });
  it('waits for the last figure: a place may still change', () => {
    const { cells, missing } = appraise(
      inputOf(scheme('up'), { subjects: ['u0', 'u1'], figures: [figureOf('u0', '90')] }),
    );
    expect(cells.map(one => [one.mark, one.points])).toEqual([
      ['asked', null],
      ['missing', null],
    ]);
    expect(missing).toEqual([{ subjectId: 'u1', indicator: 'B2', method: 'third-party' }]);
  });
  it('does not wait for who has no task', () => {
    const { cells } = appraise(
      inputOf(scheme('up'), {
        subjects: ['u0', 'u1'],
        figures: [figureOf('u0', '90')],
        targets: [targetOf('u1', null)],
      }),
    );
    expect(cells.map(one => [one.mark, pointsIn(one)])).toEqual([
      ['reached', '10'],
      ['not-assigned', '10'],
    ]);
  });
});

describe('grade', () => {
  const scoring: Scoring = {
    kind: 'grade',
    points: { excellent: '10', good: '8', fair: '5', failed: '0' },
    names: {
      excellent: { zh: '优秀', en: 'excellent' },
      good: { zh: '良好', en: 'good' },
      fair: { zh: '合格', en: 'passed' },
      failed: { zh: '不合格', en: 'failed' },
    },
  };
  it.each<[grade: string, target: string | undefined, points: string | null, mark: CellMark]>([
    ['excellent', undefined, '10', 'reached'],
    ['优秀', undefined, '10', 'reached'],
    ['良好', undefined, '8', 'minus'],
    ['良好', 'good', '8', 'reached'],
    ['合格', '良好', '5', 'minus'],
    ['不合格', 'good', '0', 'zero'],
    // A grade that the scheme does not have is for people to settle.
    ['尚可', 'good', null, 'asked'],
  ])('%s where %s is wanted: %s, %s', (grade, target, points, mark) => {
    const cell = onlyCell(
      inputOf(schemeOf([indicatorOf(scoring, { unit: 'grade' })]), {
        figures: [gradeOf('yunxi', grade)],
        targets: target === undefined ? [] : [targetOf('yunxi', target)],
      }),
    );
    expect([pointsIn(cell), cell.mark]).toEqual([points, mark]);
  });
});

describe('which figure counts', () => {
  const minus: Scoring = { kind: 'minus', step: '0.1', points: '1', rounding: 'floor' };
  const given = (figures: AssessedFigure[], more: Partial<AppraisalInput> = {}) =>
    appraise(
      inputOf(schemeOf([indicatorOf(minus)]), { figures, targets: [targetOf('yunxi', '98')], ...more }),
    );
  const self = (value: string, more: Partial<AssessedFigure> = {}) =>
    figureOf('yunxi', value, { method: 'self-report', ...more });
  const third = (value: string, more: Partial<AssessedFigure> = {}) => figureOf('yunxi', value, more);
  const marks = ({ cells }: { cells: { mark: CellMark; figureId: string | null }[] }) =>
    cells.map(one => [one.mark, one.figureId]);

  it('is the one that was come by as the scheme says, where others agree: exactly the tolerance is no difference', () => {
    const found = given([third('97.4'), self('98.4')]);
    expect(marks(found)).toEqual([['minus', 'third-party-yunxi-B2-2018']]);
    expect(found.disagreements).toEqual([]);
  });
  it('is none while sources are apart and nobody has chosen', () => {
    const found = given([third('97.4'), self('98.41')]);
    expect(marks(found)).toEqual([['doubted', null]]);
    expect(found.totals[0]).toMatchObject({ points: null });
    expect(found.disagreements).toMatchObject([{ indicator: 'B2', chosen: null }]);
  });
  it('is what people chose; a choice of nothing that is there counts for nothing', () => {
    const figures = [third('97.4'), self('99.6')];
    const choose = (id: string) => given(figures, { choices: { 'yunxi|B2': id } });
    expect(marks(choose('third-party-yunxi-B2-2018'))).toEqual([['minus', 'third-party-yunxi-B2-2018']]);
    expect(marks(choose('self-report-yunxi-B2-2018'))).toEqual([['reached', 'self-report-yunxi-B2-2018']]);
    expect(choose('self-report-yunxi-B2-2018').disagreements).toMatchObject([
      { chosen: 'self-report-yunxi-B2-2018' },
    ]);
    expect(marks(choose('nothing'))).toEqual([['doubted', null]]);
  });
  it('is never a self-report by itself', () => {
    const found = given([self('99.6')]);
    expect([marks(found), found.missing]).toEqual([
      [['missing', null]],
      [{ subjectId: 'yunxi', indicator: 'B2', method: 'third-party' }],
    ]);
  });
  it('is the newest of one source, and a question where two sources of the same way differ at all', () => {
    const newer = third('98', { id: 'new', asOf: '2019-01-05' });
    expect(marks(given([newer, third('97.4')]))).toEqual([['reached', 'new']]);
    expect(marks(given([third('97.4'), third('97.41', { id: 'other', source: '另一机构' })]))).toEqual([
      ['doubted', null],
    ]);
  });
  it('is not one of a later day, another year or somebody else', () => {
    const others = [
      third('98', { asOf: '2019-02-02' }),
      third('98', { year: 2017 }),
      figureOf('shiling', '98'),
    ];
    expect(marks(given(others))).toEqual([['missing', null]]);
  });
});
