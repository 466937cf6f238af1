import { InvalidArgumentError } from 'commander';
import { isCivilDate } from '../domain/calendar/civil-date';
import type { Answers } from '../domain/launch/answers';

const timetable = { plan: 'planDueOn', report: 'reportDueOn', completion: 'completionDueOn' } as const;

/** `3=6月20日前` for the third bracket of the plan, `plan=2018-05-16` for a date of its timetable; several add up. */
export type OtherDeadline =
  { assignment: number; text: string } | { entry: keyof typeof timetable; on: string };

const isEntry = (name: string): name is keyof typeof timetable => name in timetable;

export const deadlineOption = (value: string, before: OtherDeadline[] = []): OtherDeadline[] => {
  const [name = '', ...rest] = value.split('=');
  const text = rest.join('=').trim();
  if (/^[1-9]\d*$/.test(name) && text) return [...before, { assignment: Number(name) - 1, text }];
  if (isEntry(name) && isCivilDate(text)) return [...before, { entry: name, on: text }];
  throw new InvalidArgumentError('写作 序号=期限(如 3=6月20日前)或 plan|report|completion=YYYY-MM-DD');
};

/** The answers with other deadlines than the plan's. */
export const withDeadlines = (answers: Answers, deadlines: OtherDeadline[]): Answers =>
  deadlines.reduce<Answers>(
    (all, one) =>
      'entry' in one
        ? { ...all, timetable: { ...all.timetable, [timetable[one.entry]]: one.on } }
        : {
            ...all,
            assignments: {
              ...all.assignments,
              [one.assignment]: { ...all.assignments[one.assignment], deadlineText: one.text },
            },
          },
    answers,
  );
