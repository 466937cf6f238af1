import type { AssessmentState } from '../../domain/assessment/state';
import type { Named } from '../../prisma/read/unit-names';
import type { Appraised } from '../../prisma/read/assessments';
import type { AssessmentView } from '../contracts/assessments';
import { doneBy } from './done-by';

interface Names {
  unit: (id: string) => Named;
  person: (id: string) => Named;
}

/** Where sources are apart: their figures, and which of them was chosen. */
export const presentApart = (
  { choices }: Pick<AssessmentState, 'choices'>,
  { seen, figures }: Appraised,
  { unit, person }: Names,
): AssessmentView['apart'] =>
  seen.disagreements.map(({ subjectId, indicator, figureIds }) => {
    const chosen = choices[`${subjectId}|${indicator}`];
    return {
      subject: unit(subjectId),
      indicator,
      figures: figures
        .filter(one => figureIds.includes(one.id))
        .map(({ id, method, statedAs }) => ({ id, method, statedAs })),
      chosen: chosen ? { ...doneBy(chosen, person), figureId: chosen.figureId, reason: chosen.reason } : null,
    };
  });
