import type { CivilDate, Instant } from '../calendar/civil-date';
import type { FormPurpose } from '../codes/form';
import type { ReportStatus, VersionStatus } from '../codes/report';
import type { Core } from '../docket/core';
import type { FormRef } from '../form/types';
import type { EventActor } from '../permissions/actor';

/** 报送: to whom, by when, by which channel. Asked of a person, never guessed. */
export interface ReportDuty {
  to: string;
  dueOn: CivilDate;
  channel: string;
}

/** One version (版本) of the compiled report: its contents stand in the event, the hash here. */
export interface ReportVersion {
  version: number;
  cutOffAt: Instant;
  compiledAt: Instant;
  compiledBy: EventActor | null;
  form: FormRef;
  /** SHA-256 of the contents as canonical JSON. */
  hash: string;
  status: VersionStatus;
  issuedAt?: Instant;
  /** Its figures that have a value, by id, for lists and for what is different in the next one. */
  totals: Record<string, string>;
}

/** The compiled report (整改情况报告) of a campaign as the fold of its events. One per campaign; it has no unit. */
export interface ReportState extends Core {
  kind: 'report';
  unitId: null;
  status: ReportStatus;
  duty: ReportDuty | null;
  /** The forms that were adopted; the default of the system where none was. */
  forms: Partial<Record<FormPurpose, FormRef>>;
  /** The office's own words, by part. */
  words: Record<string, { text: string; at: Instant; by: EventActor | null }>;
  /** What people decided about discrepancies, by key. */
  settled: Record<string, { choice: number | 'both'; reason: string; at: Instant; by: EventActor | null }>;
  versions: ReportVersion[];
  isEnded: boolean;
}
