import type { CaseState } from '../state';

/** So many are named in a notice; the rest are counted. */
const MOST_NAMED = 20;

/** The problems for which a document answers, for its notices: how many, and their numbers and titles; nothing where there are none. */
export const problemsOf = (states: readonly CaseState[]): Record<string, string> => {
  const cases = states
    .filter(one => one.kind === 'case')
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  if (cases.length === 0) return {};
  const named = cases.slice(0, MOST_NAMED).map(one => `${one.ref ?? ''} ${one.title}`.trim());
  return { problemCount: String(cases.length), problems: named.join(';') };
};
