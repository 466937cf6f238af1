import { compareFractions, sayNumber } from '../../exact/fraction';
import { gradeName } from '../say-value';
import { decimal, markOf, worthOf, type Scorer, type ScoringOf } from './given';
import { notJudged } from './not-judged';

/** A grade by its code or by its name in either language; null where the scheme has no such grade. */
const gradeOf = ({ points, names }: ScoringOf<'grade'>, said: string): string | null =>
  Object.keys(points).find(
    one => one === said || names[one]?.zh === said || names[one]?.en === said.toLowerCase(),
  ) ?? null;

/** So many points for each grade. Where a grade was set as the target, those with as many points reach it. */
export const grade: Scorer<'grade'> = {
  needs: { figure: true, target: false },
  score: (scoring, { indicator, figure, target }) => {
    const found = gradeOf(scoring, figure?.grade ?? '');
    if (found === null) return notJudged;
    const points = decimal(scoring.points[found] ?? '0');
    const wanted = target === null ? null : gradeOf(scoring, target);
    const isReached =
      wanted !== null && compareFractions(points, decimal(scoring.points[wanted] ?? '0')) >= 0;
    const name = gradeName(indicator, found);
    return {
      mark: isReached ? 'reached' : markOf(points, worthOf(indicator)),
      points,
      formula: { zh: `${name.zh} → ${sayNumber(points)}`, en: `${name.en} → ${sayNumber(points)}` },
      asks: [],
    };
  },
  says: ({ points, names }) => {
    const each = Object.entries(points);
    return {
      zh: each.map(([one, n]) => `${names[one]?.zh ?? one} ${n} 分`).join(','),
      en: each.map(([one, n]) => `${names[one]?.en ?? one} ${n} points`).join(', '),
    };
  },
};
