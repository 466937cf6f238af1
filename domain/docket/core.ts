import type { Instant } from '../calendar/civil-date';
import type { DocketKind } from '../codes/docket';
import type { Obligation, UnitId } from '../obligation/types';

/** What every docket (卷) has, whatever its kind: what is owed in it. The kinds add what is theirs (`domain/kinds`). */
export interface Core {
  id: string;
  campaignId: string;
  kind: DocketKind;
  /** The unit of a unit's file, the addressee of a letter, the unit called in a proceeding; null for a case. */
  unitId: UnitId | null;
  title: string;
  openedAt: Instant;
  obligations: Obligation[];
  /** Who acted for a unit as somebody's stand-in (代理), each once: he does not decide about it. Absent for nobody. */
  standIns?: { personId: string; unitId: UnitId }[];
  /** The number of events folded. */
  seq: number;
}
