import type { LetterStatus } from '../codes/letter';
import type { Stage } from '../codes/proceeding';
import type { Facts } from '../docket/draft';
import type { UnitId } from '../obligation/types';
import type { Reader } from '../permissions/reader';

/** The letter or proceeding that a rung led to, as it stands. */
export type Paper = { obligationId: string; round: number; rung: string; heldBy: UnitId | null } & (
  { kind: 'letter'; stage: LetterStatus } | { kind: 'proceeding'; stage: Stage }
);

/** What an outlook needs besides the docket: the facts of the day, the papers that rungs led to, units' names. */
export interface Input {
  facts: Facts;
  papers: readonly Paper[];
  nameOf: (id: UnitId) => string;
  /** Who asks: what is between the offices is not told to a unit, before it happens or after. */
  reader: Reader;
}
