import type { MissingView } from '../../api/contracts/answers';
import type { MilestoneAnswer } from '../../domain/codes/plan';
import type { Text } from '../i18n/zh';
import { formatDay } from '../parts/format-date';
import { changeAssignment } from './change-assignment';
import type { Choice } from './choice';
import type { AnswersChange } from './use-draft';

const isDay = (words: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(words);

/** A day as a plan writes it. */
const asWritten = (on: string): string => {
  const [year, month, day] = on.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** A deadline in words, as a plan would put it, or a date: it is read by the same rules as the plan. */
export const deadlineChoices = (assignment: number, proposals: readonly string[], t: Text): Choice[] => [
  ...proposals.filter(isDay).map(on => ({
    id: on,
    title: t.questions.row.day(formatDay(on, t.language)),
    take: () => changeAssignment(assignment, { deadlineText: asWritten(on) }),
  })),
  {
    id: 'words',
    title: t.questions.row.words,
    asks: { what: 'words', label: t.questions.row.wordsLabel, hint: t.drafts.deadlineHint },
    take: ({ words }) =>
      words.trim() === '' ? null : changeAssignment(assignment, { deadlineText: words.trim() }),
  },
  {
    id: 'long-term',
    title: t.drafts.longTerm,
    // As a plan writes it; it is read by the same rules.
    take: () => changeAssignment(assignment, { deadlineText: '长期坚持' }),
  },
];

/** What becomes of a milestone behind its deadline, or of one without a day. */
export const milestoneChoices = (
  { about }: MissingView,
  answers: readonly MilestoneAnswer[],
  t: Text,
): Choice[] =>
  answers.map(answer => ({
    id: answer,
    title: t.names.milestoneAnswer[answer],
    take: () => before => ({
      ...before,
      milestones: { ...before.milestones, [`${about.assignment ?? 0}.${about.milestone ?? 0}`]: answer },
    }),
  }));

/** The proposed day, or another one. */
export const dayChoices = (
  { proposals: [proposed] }: MissingView,
  takeDay: (on: string) => AnswersChange,
  t: Text,
): Choice[] => [
  ...(proposed === undefined
    ? []
    : [
        {
          id: 'proposed',
          title: t.questions.row.day(formatDay(proposed, t.language)),
          take: () => takeDay(proposed),
        },
      ]),
  {
    id: 'other',
    title: proposed === undefined ? t.questions.row.onDay : t.questions.row.otherDay,
    asks: { what: 'day', label: t.questions.row.dayLabel },
    take: ({ day }) => (day === null ? null : takeDay(day)),
  },
];
