import type { AssignmentWords, UnitRole } from './read-assignment';

const listOf = {
  lead: 'leads',
  responsible: 'responsible',
  supporting: 'supporting',
  supervising: 'supervising',
} as const satisfies Record<UnitRole, keyof AssignmentWords>;

/**
 * Gives 「责任单位:同上」 inside brackets the units that the same part had last, in the document's order; where nothing stands above it
 * stays a note, which is asked about.
 */
export const takeFromAbove = (all: readonly AssignmentWords[]): void => {
  const last = new Map<UnitRole, AssignmentWords>();
  for (const words of new Set(all)) {
    for (const role of words.same.splice(0)) {
      const above = last.get(role);
      if (above && words[listOf[role]].length === 0) {
        words[listOf[role]] = [...above[listOf[role]]];
        words.isOpenEnded ||= above.isOpenEnded;
      } else words.notes.push('同上');
    }
    for (const role of Object.keys(listOf) as UnitRole[])
      if (words[listOf[role]].length > 0) last.set(role, words);
  }
};
