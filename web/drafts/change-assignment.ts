import type { AnswersView } from '../../api/contracts/answers';
import type { AnswersChange } from './use-draft';

/** The answer about one assignment, besides what was already answered about it. */
export const changeAssignment =
  (index: number, part: AnswersView['assignments'][string]): AnswersChange =>
  answers => ({
    ...answers,
    assignments: { ...answers.assignments, [index]: { ...answers.assignments[index], ...part } },
  });
