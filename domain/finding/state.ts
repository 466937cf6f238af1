import type { CivilDate, Instant } from '../calendar/civil-date';
import type { FindingKind, FindingStatus } from '../codes/findings';
import type { FindingOrigin } from '../appraisal/types';
import type { Name } from '../codes/names';
import type { Core } from '../docket/core';
import type { DerivedDate } from '../ladder/dates';
import type { UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import type { Source } from '../docket/source';

interface Done {
  at: Instant;
  by: EventActor | null;
}

/** The same kind, indicator and unit in an earlier cycle (屡查屡犯). */
export interface Earlier {
  findingId: string;
  campaignId: string;
  year: number | null;
  title: string;
  /** How its case ended; null where none was opened or it has not ended. */
  caseId: string | null;
  outcome: string | null;
}

/** What is put on record of a problem. */
export interface FindingFacts {
  /** The unit that it is about. */
  subjectId: UnitId;
  /** Null where no scheme gives it one (X11). */
  findingKind: FindingKind | null;
  category: string;
  text: string;
  says: Name;
  cite: string | null;
  origin: FindingOrigin;
  source: Source;
  /** The cycle's year; null outside a cycle. */
  year: number | null;
  /** The day of the facts. */
  on: CivilDate | null;
  earlier: Earlier[];
}

/** 发现问题 of the register as the fold of its events: of a cycle, of a rule, of another organ, or entered. */
export interface FindingState extends Core, FindingFacts {
  kind: 'finding';
  unitId: UnitId;
  status: FindingStatus;
  /** All sources, joined ones included. */
  sources: Source[];
  established?: Done & { isSerious: boolean; hasBadEffect: boolean; reason: string };
  dismissed?: Done & { reason: string };
  contest?: Done & {
    reason: string;
    fileIds: string[];
    due: DerivedDate;
    decided?: Done & { isUpheld: boolean; reason: string };
  };
  /** The finding with which it was joined (并案). */
  joinedWith: string | null;
  /** The findings that were joined with it. */
  joined: string[];
  /** Its interview and accountability. */
  proceedingIds: string[];
  /** 限期整改 of the interview. */
  newDeadline: DerivedDate | null;
  /** The case that was opened of it in its own campaign. */
  caseId: string | null;
  isEnded: boolean;
}
