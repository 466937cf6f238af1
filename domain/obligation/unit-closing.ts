import type { CivilDate } from '../calendar/civil-date';
import type { UnitId } from './types';

/** 撤并: a unit that is no more, from the beginning of the civil day `on`; `successorId` takes over what it was there for. */
export interface UnitClosing {
  on: CivilDate;
  reason: string;
  successorId: UnitId | null;
}

/** Whether a unit is closed on a day, of the clock by which one asks: in a rehearsal of an earlier year it may still be there. */
export const isClosedOn = ({ closing }: { closing?: UnitClosing | null }, day: CivilDate): boolean =>
  closing ? closing.on <= day : false;

/** The unit that stands for a closed one on a day: its successor, or the successor's where that is closed too; null without. */
export const successorOn = <U extends { closing?: UnitClosing | null }>(
  unit: U,
  day: CivilDate,
  unitOf: (id: UnitId) => U | undefined,
): U | null => {
  const seen = new Set<U>();
  for (let one: U | undefined = unit; one && !seen.has(one);) {
    if (!isClosedOn(one, day)) return one;
    seen.add(one);
    const next: UnitId | null = one.closing?.successorId ?? null;
    one = next === null ? undefined : unitOf(next);
  }
  return null;
};
