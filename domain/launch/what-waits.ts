import type { CivilDate } from '../calendar/civil-date';
import { labelKey } from '../plan/label-meanings';
import type { Plan } from '../plan/types';
import type { Answers, Missing } from './answers';

/** So much of an entry is looked through for a label. */
const MOST_ENTRY = 6000;

/** Where the entry begins and ends in which an assignment or a problem stands. */
const entriesOf = (plan: Plan, text: string) => {
  const problems = new Map<string, number>(
    plan.categories.flatMap(category =>
      category.problems.map(one => [`${category.ordinal}-${one.ordinal}`, one.source.start] as const),
    ),
  );
  const measures = new Map(plan.measures.map(one => [one.ordinal, one.source.start]));
  const sorted = (starts: Iterable<number>) => [...new Set(starts)].sort((a, b) => a - b);
  const [problemStarts, measureStarts] = [sorted(problems.values()), sorted(measures.values())];
  const cut = (start: number, starts: readonly number[], least: number): string => {
    const end = starts.find(one => one > start) ?? text.length;
    return labelKey(text.slice(start, Math.min(Math.max(end, least), start + MOST_ENTRY)));
  };
  return ({ assignment, ref }: Missing['about']): string => {
    const read = assignment === undefined ? undefined : plan.assignments[assignment];
    const problem = problems.get(ref ?? read?.problemRef ?? '');
    if (problem !== undefined) return cut(problem, problemStarts, 0);
    if (!read) return '';
    const measure = measures.get(read.measureOrdinal ?? '');
    return cut(measure ?? read.source.start, measureStarts, read.source.end);
  };
};

const ofUnits: ReadonlySet<Missing['code']> = new Set([
  'UNIT_UNKNOWN',
  'UNIT_COLLECTIVE',
  'UNIT_AMBIGUOUS',
  'UNIT_CLOSED',
]);
const makesProblems = /^(?:LABEL|NUMBERING|NUMBERS|PROBLEM_MISSING|DOCUMENT)/;
const ofDeadline = /^DEADLINE_(?:BEFORE_ISSUE|DOUBTFUL|PASSED)$/;
/** What an unknown label beside it may turn out to say. */
const mayBeLabelled = /^(?:DEADLINE_MISSING|ASSIGNMENT_MISSING|PROBLEM_UNASSIGNED)$/;

export interface Draft {
  plan: Plan;
  answers: Answers;
  text: string;
  issuedOn: CivilDate | null;
}

/**
 * Marks what only follows from another question with the key of that one: a lead that is missing because its unit is not known, a
 * deadline that an unknown label may name, links while it is doubtful what the problems are. It stays in the list, so that whoever
 * counts sees all of it, and is asked once the other is answered – if it is still open then.
 */
export const markWaiting = (
  missing: readonly Missing[],
  { plan, answers, text, issuedOn }: Draft,
): Missing[] => {
  const open = missing.filter(one => !one.isWarning);
  const names = new Map(
    open.flatMap(one =>
      ofUnits.has(one.code) && one.about.name !== undefined ? [[one.about.name, one.key]] : [],
    ),
  );
  const labels = open.flatMap(({ about, key }) =>
    about.label === undefined ? [] : [{ label: about.label, key }],
  );
  const doubtful = open.find(one => makesProblems.test(one.code));
  const undated = open.find(one => one.code === 'ISSUE_DATE_MISSING');
  const deadlines = new Map(
    open.flatMap(one =>
      ofDeadline.test(one.code) && one.about.assignment !== undefined
        ? [[one.about.assignment, one.key]]
        : [],
    ),
  );
  const entryOf = entriesOf(plan, text);
  const byLabel = (one: Missing): string | null => {
    if (labels.length === 0) return null;
    const entry = entryOf(one.about);
    return labels.find(({ label }) => entry.includes(label))?.key ?? null;
  };
  const byLead = (one: Missing): string | null => {
    const index = one.about.assignment ?? -1;
    const { leads = plan.assignments[index]?.leads } = answers.assignments[index] ?? {};
    const unknown = leads?.find(name => names.has(name));
    return unknown === undefined ? byLabel(one) : names.get(unknown)!;
  };
  const causeOf = (one: Missing): string | null => {
    const { code, about } = one;
    if (code === 'LINKS_UNCONFIRMED') return doubtful?.key ?? null;
    if (code === 'MILESTONE_AFTER_DEADLINE') return deadlines.get(about.assignment ?? -1) ?? null;
    if (code === 'DEADLINE_UNRESOLVED') return issuedOn === null ? (undated?.key ?? null) : null;
    if (code === 'LEAD_MISSING') return byLead(one);
    return mayBeLabelled.test(code) ? byLabel(one) : null;
  };
  return missing.map(one => {
    const waitsFor = one.isWarning ? null : causeOf(one);
    return waitsFor === null || waitsFor === one.key ? one : { ...one, waitsFor };
  });
};
