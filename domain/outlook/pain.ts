import type { CivilDate, Instant } from '../calendar/civil-date';

/** What the order of tasks hangs on. */
export interface Painful {
  id: string;
  isOverdue: boolean;
  dueOn: CivilDate;
  /** When something happens by itself; null where nothing does. */
  consequence: { at: Instant } | null;
}

const keyOf = ({ isOverdue, dueOn, consequence, id }: Painful): string[] => [
  isOverdue ? '0' : '1',
  consequence ? `0${consequence.at}` : '1',
  dueOn,
  id,
];

/**
 * What hurts first comes first: overdue before all else, then the nearest consequence, what has none last, then the deadline.
 * The instants are of one offset, as the record keeps them.
 */
export const byPain = (a: Painful, b: Painful): number => {
  const [left, right] = [keyOf(a), keyOf(b)];
  const at = left.findIndex((one, index) => one !== right[index]);
  return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1;
};
