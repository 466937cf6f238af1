import { noAnswers, type Answers } from '../../domain/launch/answers';

/** Which measures answer which problem, by the index of the assignment in the plan. */
const measuresOf: Readonly<Record<string, number[]>> = {
  '一-1': [1],
  '一-2': [1],
  '一-3': [2],
  '一-4': [3],
  '一-5': [4],
  '一-6': [5],
  '二-1': [6],
  '二-2': [7],
  '三-1': [8],
  '三-2': [4, 8],
  '三-3': [9],
  '四-1': [10],
  '四-2': [10],
  '五-1': [11],
  '五-2': [11],
  '五-3': [11],
  '六-1': [0],
  '六-2': [12],
  '六-3': [1, 12],
};

/** What a person would decide about the demonstration's plan: its 「等」, its late milestone, its links. */
export const demoAnswers = (): Answers => ({
  ...noAnswers(),
  assignments: { '11': { isListComplete: true } },
  milestones: { '7.0': 'follow-up' },
  links: Object.entries(measuresOf).flatMap(([ref, assignments]) =>
    assignments.map(assignment => ({ ref, assignment })),
  ),
});
