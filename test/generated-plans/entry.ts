import type { Day } from './days';
import type { Random } from './random';
import type { TrueAssignment, TrueProblem } from './truth';
import { writeFields, type Diction, type WrittenField } from './written-fields';

/** A problem with what is written about each of its assignments. */
export interface Entry {
  problem: TrueProblem;
  /** One per assignment, the measure first. */
  fields: WrittenField[][];
}

const unitFamilies = ['leads', 'responsible', 'supporting', 'supervising'] as const;

/** 「同上」 in one field: this entry then owes what the one before owes. */
const saySame = (
  random: Random,
  of: TrueAssignment,
  before: TrueAssignment,
  fields: WrittenField[],
  last: readonly WrittenField[],
): void => {
  const same = random.pick([...unitFamilies, 'deadline', 'deadline'] as const);
  const field = fields.find(one => one.family === same);
  const above = last.find(one => one.family === same);
  if (
    !field ||
    above?.label !== field.label ||
    above.value === '同上' ||
    /[(\n]/.test(field.value + above.value)
  )
    return;
  if (same === 'deadline') {
    if (before.deadline?.kind !== 'date' || before.deadline.isToBeAsked) return;
    of.deadline = before.deadline;
  } else {
    if (before.isOpenEnded || of.isOpenEnded || /牵头|\*/.test(above.value + field.value)) return;
    of[same] = before[same];
  }
  field.value = '同上';
};

/** Writes the fields of all problems; 「同上」 goes from one entry to the next. */
export const writeEntries = (
  random: Random,
  problems: readonly TrueProblem[],
  diction: Diction,
  issued: Day,
  saysSame: boolean,
): Entry[] => {
  let before: { of: TrueAssignment; fields: WrittenField[] } | null = null;
  return problems.map(problem => ({
    problem,
    fields: problem.assignments.map(of => {
      const fields = writeFields(random, of, diction, issued);
      if (saysSame && before && diction.leadMark === 'none' && random.percent(40))
        saySame(random, of, before.of, fields, before.fields);
      before = { of, fields };
      return fields;
    }),
  }));
};

/** The fields in an order of the plan's own; the measure is somewhere among them. */
export const orderOf = (random: Random): ((fields: readonly WrittenField[]) => WrittenField[]) => {
  const families = [
    'measure',
    'goal',
    ...random.some(['leads', 'responsible', 'supporting', 'supervising'] as const, 4),
    'officers',
    'deadline',
    'strange',
    'progress',
  ];
  const order = random.percent(50) ? families : random.some(families, families.length);
  return fields => [...fields].sort((a, b) => order.indexOf(a.family) - order.indexOf(b.family));
};
