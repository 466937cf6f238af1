import type { Plan, PlanQuestion } from '../../../domain/plan/types';
import { fold } from './fold';

/** Which codes are questions about which kind of field. */
const topics = {
  units: ['UNIT', 'LEAD', 'OFFICER', 'ASSIGNMENT'],
  deadline: ['DEADLINE', 'MILESTONE', 'CALENDAR', 'ASSIGNMENT'],
  text: ['TEXT', 'PROBLEM', 'NUMBERING', 'ASSIGNMENT_MISSING', 'MEASURE'],
} as const;
export type Topic = keyof typeof topics;

const general = ['TIMETABLE_INCOMPLETE', 'ISSUE_DATE_MISSING'];

interface Place {
  start: number;
  end: number;
}

const touches = (a: Place | null, b: Place): boolean => a !== null && a.start < b.end && b.start < a.end;

/** Where an entry stands in a reading: the assignments' indexes, the problem's ref, the places of both. */
export interface EntryPlace {
  assignments: readonly number[];
  problemRef: string | null;
  places: readonly Place[];
}

const isAbout = (question: PlanQuestion, entry: EntryPlace): boolean => {
  const { assignment, problemRef } = question.about ?? {};
  if (assignment !== undefined) return entry.assignments.includes(assignment);
  if (problemRef !== undefined && problemRef === entry.problemRef) return true;
  return entry.places.some(one => touches(question.source, one));
};

/** Is there a question of this topic about this entry, or one about the label of the very field? */
export const asksAbout = (plan: Plan, topic: Topic, entry: EntryPlace, label: string | undefined): boolean =>
  plan.questions.some(question => {
    if (general.includes(question.code)) return false;
    if (question.code.includes('LABEL'))
      return label !== undefined && fold(question.about?.label) === fold(label);
    return topics[topic].some(one => question.code.includes(one)) && isAbout(question, entry);
  });

/** Is it asked of this entry what words are that are not understood, and are they those that are missing? */
export const asksAboutWords = (plan: Plan, entry: EntryPlace, wanted: readonly unknown[]): boolean =>
  plan.questions.some(
    question =>
      question.code === 'TEXT_UNCLEAR' &&
      isAbout(question, entry) &&
      wanted.some(
        one => typeof one === 'string' && one.length > 1 && fold(question.message).includes(fold(one)),
      ),
  );

/** Is a question asked that says entries may be lost: about the numbering, or problems, or who answers? */
export const asksAboutEntries = (plan: Plan): boolean =>
  plan.questions.some(({ code }) => /NUMBERING|PROBLEM|ASSIGNMENT|TEXT_UNCLEAR/.test(code));

export const labelQuestions = (plan: Plan, label: string): number =>
  plan.questions.filter(({ code, about }) => code.includes('LABEL') && fold(about?.label) === fold(label))
    .length;
