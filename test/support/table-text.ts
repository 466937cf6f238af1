import type { Plan } from '../../domain/plan/types';
import { planOf } from './read-fixture';

/** Rows of cells as a table's lines. */
export const bars = (...rows: string[][]): string => rows.map(row => `| ${row.join(' | ')} |`).join('\n');
export const tabs = (...rows: string[][]): string => rows.map(row => row.join('\t')).join('\n');

/** The ledger of an invented county with these lines, of 2022-05-01. */
export const ledger = (...lines: string[]): Plan =>
  planOf(['云溪县督察反馈问题整改台账', ...lines].join('\n'), '2022-05-01');

export const problemsOf = (plan: Plan): string[] =>
  plan.categories.flatMap(({ problems }) => problems.map(({ text }) => text));
export const titlesOf = (plan: Plan): string[] => plan.categories.map(({ title }) => title);

/** Each assignment as one line: problem, measure, leads, responsible, supporting, officers, day. */
export const dutiesOf = (plan: Plan): string[] =>
  plan.assignments.map(one =>
    [
      one.problemRef ?? '',
      one.text,
      one.leads.join(' '),
      one.responsible.join(' '),
      one.supporting.join(' '),
      one.officers.join(' '),
      one.deadline?.dueOn ?? one.deadline?.kind ?? '',
    ].join('|'),
  );

/** What is asked beyond the timetable and a lead that is not named. */
export const asked = (plan: Plan): string[] =>
  plan.questions
    .filter(({ code }) => code !== 'TIMETABLE_INCOMPLETE' && code !== 'LEAD_MISSING')
    .map(({ code, about }) => [code, about?.label ?? about?.problemRef].filter(Boolean).join(' '));
