import type { Plan } from '../../domain/plan/types';
import { readPlan } from '../../domain/plan/read-plan';
import { breachesOf } from './place-law';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

const calendar = seedCalendar();

/** The plan in a text that is expected to be one; its places keep their law. */
export const planOf = (text: string, issuedOn?: string): Plan => {
  const reading = readPlan(text, { calendar, ...(issuedOn === undefined ? {} : { issuedOn }) });
  if (!reading.ok) throw new Error(`${reading.code}: ${reading.reason}`);
  const [breach] = breachesOf(text, reading.places);
  if (breach) throw new Error(breach);
  return reading.plan;
};

/** `code` of a refusal, or `read`. */
export const refusalOf = (text: string): string => {
  const reading = readPlan(text, { calendar });
  return reading.ok ? 'read' : reading.code;
};

/** Assignments as short rows: where, who leads, who answers, who helps, until when. */
export const rowsOf = (plan: Plan) =>
  plan.assignments.map(one => [
    one.problemRef ?? one.measureOrdinal,
    one.label,
    one.leads.join(' '),
    one.responsible.join(' '),
    one.supporting.join(' '),
    one.deadline?.dueOn ?? one.deadline?.kind ?? null,
  ]);

export const codesOf = (plan: Plan): string[] => plan.questions.map(one => one.code);
