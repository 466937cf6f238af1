import { bracketKeyAt } from './field-keys';
import type { FieldRole } from './field-role';
import type { Range } from './page-marks';

/** Where the words behind a bracket's label end: at the next label, or with the bracket. */
const wordsEnd = (norm: string, from: number, limit: number): number => {
  for (let at = from; at < limit; at++) {
    if (norm[at] === ')') return at;
    if (norm[at] === ';' && bracketKeyAt(norm, at + 1)) return at;
  }
  return limit;
};

/**
 * 「同上」 means what stands nearest above: the words of the last bracket between `start` and `end` that begins with a label of this
 * role, 「(牵头部门:县发改局)」 behind a heading; `null` where none does. In normal form.
 */
export const sameInBracket = (norm: string, role: FieldRole, { start, end }: Range): Range | null => {
  for (let at = norm.lastIndexOf('(', end - 1); at >= start; at = norm.lastIndexOf('(', at - 1)) {
    const key = bracketKeyAt(norm, at + 1);
    if (key?.role !== role) continue;
    const from = at + 1 + key.length;
    return { start: from, end: wordsEnd(norm, from, end) };
  }
  return null;
};
