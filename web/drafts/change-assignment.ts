import type { AnswersView } from '../../api/contracts/answers';
import type { AnswersChange } from './use-draft';

type Answer = AnswersView['assignments'][string];

/** The answer about one assignment, besides what was already answered about it. */
export const changeAssignment =
  (index: number, part: Answer): AnswersChange =>
  answers => ({
    ...answers,
    assignments: { ...answers.assignments, [index]: { ...answers.assignments[index], ...part } },
  });

/** What was read holds again for this part of an assignment; what else was answered about it stays. */
export const withoutPart =
  (index: number, part: keyof Answer): AnswersChange =>
  answers => {
    const { [part]: _, ...rest } = answers.assignments[index] ?? {};
    const { [String(index)]: __, ...others } = answers.assignments;
    return {
      ...answers,
      assignments: Object.keys(rest).length === 0 ? others : { ...others, [index]: rest },
    };
  };
