import type { UnitId } from '../obligation/types';

/** The name of a cell of indicators × subjects: `subject|indicator`. */
export const cellKey = (subjectId: UnitId, indicator: string): string => `${subjectId}|${indicator}`;
