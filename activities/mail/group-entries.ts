import { readNumber } from '../../domain/deadline/chinese-number';
import { groupBy } from '../../domain/group-by';
import type { Entry } from './read-notice';
import { sections, type Section } from './template';

/** The notices of one kind, by case. */
export interface KindGroup {
  heading: string;
  section: Section;
  count: number;
  cases: Entry[][];
}

/** `二-10` after `二-2`, what is no case last. */
const rank = ({ view }: Entry): [number, number] => {
  const [category, problem] = (view.ref ?? '').split('-');
  if (!category || !problem) return [Infinity, 0];
  return [readNumber(category) ?? Infinity, readNumber(problem) ?? 0];
};

/** In the order of the cases' numbers, what is no case last. */
export const byCase = (a: Entry, b: Entry): number => {
  const [category, problem] = rank(a);
  const [otherCategory, otherProblem] = rank(b);
  // Infinity - Infinity is no number.
  if (category !== otherCategory) return category < otherCategory ? -1 : 1;
  return problem - otherProblem || (a.view.path < b.view.path ? -1 : a.view.path > b.view.path ? 1 : 0);
};

const byDeadline = (a: Entry, b: Entry): number => {
  const [due, otherDue] = [a.view.facts.dueOn ?? '9999', b.view.facts.dueOn ?? '9999'];
  if (due !== otherDue) return due < otherDue ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** A digest's order: by urgency and kind, then by case, then by deadline. */
export const groupEntries = (entries: Entry[]): KindGroup[] => {
  const kinds = groupBy(entries, ({ heading }) => heading);
  const groups = [...kinds].map(([heading, all]) => ({
    heading,
    section: all[0]?.template.section ?? 'to-know',
    count: all.length,
    cases: [...groupBy(all.toSorted(byDeadline).toSorted(byCase), ({ view }) => view.path).values()],
  }));
  return groups.sort(
    (a, b) => sections.indexOf(a.section) - sections.indexOf(b.section) || (a.heading < b.heading ? -1 : 1),
  );
};
