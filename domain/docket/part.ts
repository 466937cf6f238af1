import type { PartRole } from '../codes/docket';
import type { UnitId } from '../obligation/types';

/** A unit's part in a case: 牵头, 责任, 配合, 督导. */
export interface Part {
  unitId: UnitId;
  role: PartRole;
}
