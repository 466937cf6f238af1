import type { QuestionCode } from '../codes/plan';
import { contentHash } from '../content-hash';
import type { Plan, PlanQuestion } from '../plan/types';
import type { Answers, Missing } from './answers';

/** What the resolution of a plan asks itself, about its assignments, for as long as it is open. */
const askedOfAssignments: ReadonlySet<QuestionCode> = new Set([
  'UNIT_LIST_OPEN_ENDED',
  'UNIT_COLLECTIVE',
  'UNIT_UNKNOWN',
  'LEAD_MISSING',
  'DEADLINE_MISSING',
  'DEADLINE_UNRESOLVED',
  'MILESTONE_AFTER_DEADLINE',
]);

/** True for a question of the reading that the resolution asks in its own way; every other is asked as the reading has it. */
export const isAskedByResolution = ({ code, about, source }: PlanQuestion): boolean =>
  code === 'ISSUE_DATE_MISSING' ||
  (code === 'TIMETABLE_INCOMPLETE' && source === null) ||
  (askedOfAssignments.has(code) && about?.assignment !== undefined);

/** What is to be settled before anything else: how the document as a whole is read. */
const ofTheWhole: ReadonlySet<QuestionCode> = new Set([
  'LABEL_UNKNOWN',
  'PROBLEM_MISSING',
  'NUMBERING_UNCLEAR',
  'NUMBERS_CONTRADICT',
]);
export const isOfTheWhole = ({ code }: PlanQuestion): boolean =>
  ofTheWhole.has(code) || code.startsWith('DOCUMENT');

const MOST_TEXT = 1000;

/** By what a question is the same in another reading: code, problem, label and the words of the source, never its index. */
const keyOf = ({ code, about, source, message }: PlanQuestion, text: string): string => {
  const words = source ? text.slice(source.start, Math.min(source.end, source.start + MOST_TEXT)) : '';
  // A message cites the words that it is about.
  const cited = message.match(/「[^」]*」/g)?.join('') ?? '';
  return [code, about?.problemRef ?? '', about?.label ?? '', contentHash(words + cited)].join('/');
};

const isSettled = ({ code, about }: PlanQuestion, answers: Answers): boolean => {
  if (code === 'LABEL_UNKNOWN')
    return about?.label !== undefined && answers.labels?.[about.label] !== undefined;
  if (code === 'PROBLEM_DONE') return answers.leftOut?.includes(about?.problemRef ?? '') ?? false;
  // Who words the deadline anew has seen how it was read.
  const isOfDeadline = code === 'DEADLINE_BEFORE_ISSUE' || code === 'DEADLINE_DOUBTFUL';
  return isOfDeadline && answers.assignments[about?.assignment ?? -1]?.deadlineText !== undefined;
};

/** The keys of all questions of a reading, in their order; those in the very same words are numbered. */
export const questionKeys = (plan: Plan, text: string): string[] => {
  const seen = new Map<string, number>();
  return plan.questions.map(question => {
    const base = keyOf(question, text);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}/${count}`;
  });
};

/** A question of the reading with what is missing because of it. */
export interface Asked {
  question: PlanQuestion;
  missing: Missing;
}

/**
 * The questions of a reading that are open: each is answered, or confirmed as it was read (`answers.confirmed`), before the launch.
 * `text` is the source. None is left out but what the resolution asks itself.
 */
export const readingQuestions = (plan: Plan, answers: Answers, text: string): Asked[] => {
  const confirmed = new Set(answers.confirmed);
  const keys = questionKeys(plan, text);
  return plan.questions.flatMap((question, place): Asked[] => {
    const key = keys[place]!;
    if (isAskedByResolution(question) || confirmed.has(key) || isSettled(question, answers)) return [];
    const { code, message, about, source, proposals = [] } = question;
    const canConfirm = code !== 'LABEL_UNKNOWN';
    const missing: Missing = {
      key,
      code,
      message,
      about: {
        ...(about?.assignment !== undefined && { assignment: about.assignment }),
        ...(about?.problemRef !== undefined && { ref: about.problemRef }),
        ...(about?.label !== undefined && { label: about.label }),
      },
      proposals,
      isWarning: false,
      source,
      waitsFor: null,
      canConfirm,
    };
    return [{ question, missing }];
  });
};
