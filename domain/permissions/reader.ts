import type { UnitId } from '../obligation/types';

/**
 * For whom somebody reads. What an office prepares about a unit (a proposal, a letter) is open to the offices at once, and to
 * the unit once it has been told; to other units never (domain.md §4).
 */
export interface Reader {
  /** Offices, leaders, auditor: every unit, and what it has not been told yet. */
  seesAll: boolean;
  /** The units for which a liaison or a head reads: his own and its children. */
  unitIds: readonly UnitId[];
  /** The stand-in's own house, and those of the reader's other posts. Of them he reads what they have been told, whosever rights he uses. */
  ownHouse: readonly UnitId[];
}

/** An office that reads as itself. */
export const everythingReader: Reader = { seesAll: true, unitIds: [], ownHouse: [] };

/** True where nothing is kept from the reader, whatever it is about. */
export const readsEverything = ({ seesAll, ownHouse }: Reader): boolean => seesAll && ownHouse.length === 0;

/** True where he knows what the offices prepare about a unit before it is told. */
export const knowsUntold = ({ seesAll, ownHouse }: Reader, unitId: UnitId): boolean =>
  seesAll && !ownHouse.includes(unitId);

/** True where he knows what a unit has been told. */
export const knowsTold = ({ seesAll, unitIds }: Reader, unitId: UnitId): boolean =>
  seesAll || unitIds.includes(unitId);

/** True where he may know of what is about a unit, which has been told of it or not. */
export const mayKnow = (reader: Reader, unitId: UnitId, isTold: boolean): boolean =>
  knowsUntold(reader, unitId) || (isTold && knowsTold(reader, unitId));
