import type { AnswersView } from '../../api/contracts/answers';
import type { Change } from './use-draft';

/** The answer about one assignment, besides what was already answered about it. */
export const changeAssignment =
  (index: number, part: AnswersView['assignments'][string]): Change =>
  answers => ({
    ...answers,
    assignments: { ...answers.assignments, [index]: { ...answers.assignments[index], ...part } },
  });
