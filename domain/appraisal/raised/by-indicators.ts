import { exactOf } from '../../exact/exact-of';
import { meets, signOf } from '../../exact/meets';
import type { Fraction } from '../../exact/fraction';
import { groupBy } from '../../group-by';
import type { Place } from '../lay-out';
import { lowOf } from '../low';
import { reaches } from '../reaches';
import { plainNumber, shownNumber } from '../say-value';
import { answerOf } from '../answer-of';
import type { AppraisalInput, AssessedFigure, Raised } from '../types';
import { articleSevenAsks, paragraphOf } from './article-seven';

/** What was asked for and is not so: the comparison that holds of the problem. */
interface Missed {
  figure: AssessedFigure;
  value: Fraction;
  required: Fraction;
  sign: string;
  isLow: boolean;
}

const missedOf = (
  { indicator, target, counting, isUnassigned }: Place,
  answers: AppraisalInput['answers'],
): Missed | null => {
  if (isUnassigned || counting.kind !== 'one' || !indicator.raises) return null;
  const { figure } = counting;
  const { value } = figure;
  if (!value) return null;
  const low = lowOf(indicator, answers);
  if (low) {
    if (low.limit === null || !meets(value, low.comparator, low.limit)) return null;
    return { figure, value, required: low.limit, sign: signOf[low.comparator], isLow: true };
  }
  const required = exactOf(target?.value ?? '');
  if (!required || reaches(indicator, value, required)) return null;
  return { figure, value, required, sign: indicator.direction === 'up' ? '<' : '>', isLow: false };
};

const raisedOf = (
  input: AppraisalInput,
  { subjectId, indicator }: Place,
  { figure, value, required, sign, isLow }: Missed,
): Raised[] => {
  const { raises, name } = indicator;
  const cite = raises && paragraphOf(input.scheme, raises.kind, figure.asOf);
  if (!raises || !cite) return [];
  const [found, wanted] = [shownNumber(indicator, value), shownNumber(indicator, required)];
  return [
    {
      key: `${raises.kind}:${subjectId}:${indicator.id}`,
      kind: raises.kind,
      subjectId,
      origin: {
        kind: 'indicator',
        indicator: indicator.id,
        figureId: figure.id,
        found: plainNumber(indicator, value),
        required: `${isLow ? `${sign} ` : ''}${plainNumber(indicator, required)}`,
      },
      title: isLow ? `${name.zh}较低` : `${name.zh}未达到目标值`,
      says: {
        zh: `${name.zh}:${found.zh},${isLow ? `${sign} ${wanted.zh} 即为较低` : `目标值 ${wanted.zh}`}`,
        en: `${name.en}: ${found.en}, ${isLow ? `low where ${sign} ${wanted.en}` : `the target is ${wanted.en}`}`,
      },
      cite,
      on: figure.asOf,
    },
  ];
};

/** Whether one low value of a subject is a problem, or only all of them together (an answer; one is the default). */
const isEnough = (
  input: AppraisalInput,
  { indicator }: Place,
  own: readonly { place: Place; missed: Missed | null }[],
): boolean => {
  const kind = indicator.raises?.kind;
  const isAll = answerOf(input.scheme, input.answers, articleSevenAsks.enough).value === 'all';
  if (kind !== 'low-rate' || !isAll) return true;
  return own.every(
    ({ place, missed }) => place.indicator.raises?.kind !== kind || place.isUnassigned || missed !== null,
  );
};

/** Problems that figures show: a target of the plan missed, a value that people called low. A plan is never rounded up. */
export const byIndicators = (input: AppraisalInput, places: readonly Place[]): Raised[] => {
  const judged = places
    .filter(place => place.indicator.raises !== null)
    .map(place => ({ place, missed: missedOf(place, input.answers) }));
  const bySubject = groupBy(judged, one => one.place.subjectId);
  return judged.flatMap(({ place, missed }) =>
    missed && isEnough(input, place, bySubject.get(place.subjectId) ?? [])
      ? raisedOf(input, place, missed)
      : [],
  );
};
