import type { CivilDate, Instant } from '../calendar/civil-date';
import type { FindingKind, FindingStatus, SourceKind } from '../codes/findings';
import type { UnitId } from '../obligation/types';
import type { FindingState } from './state';

/** The projection of a finding for lists, the register and the next cycle; the truth is the folded state. */
export interface FindingRecord {
  id: string;
  campaignId: string;
  subjectId: UnitId;
  kind: FindingKind | null;
  /** Null where it is of no indicator. */
  indicator: string | null;
  status: FindingStatus;
  source: SourceKind;
  category: string;
  text: string;
  year: number | null;
  on: CivilDate | null;
  isSerious: boolean;
  hasBadEffect: boolean;
  joinedWithId: string | null;
  caseId: string | null;
  foundAt: Instant;
}

export const projectFinding = (state: FindingState): FindingRecord => ({
  id: state.id,
  campaignId: state.campaignId,
  subjectId: state.subjectId,
  kind: state.findingKind,
  indicator: state.origin.kind === 'indicator' ? state.origin.indicator : null,
  status: state.status,
  source: state.source.kind,
  category: state.category,
  text: state.text,
  year: state.year,
  on: state.on,
  isSerious: state.established?.isSerious ?? false,
  hasBadEffect: state.established?.hasBadEffect ?? false,
  joinedWithId: state.joinedWith,
  caseId: state.caseId,
  foundAt: state.openedAt,
});
