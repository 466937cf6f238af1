import type { Instant } from '../calendar/civil-date';
import type { FormPurpose } from '../codes/form';
import type { CoreEvent, Made } from '../docket/core-events';
import type { Derivation } from '../explain/derivation';
import type { FormRef } from '../form/types';
import type { CompiledReport } from './compiled';
import type { ReportDuty } from './state';

/** Everything that can happen to the compiled report of a campaign, in the past tense. */
export type ReportEvent =
  | CoreEvent
  | Made<'report-duty-set', { duty: ReportDuty; derivation: Derivation }>
  | Made<'form-adopted', { purpose: FormPurpose; form: FormRef; reason: string }>
  | Made<'part-written', { partId: string; text: string }>
  | Made<'discrepancy-settled', { key: string; choice: number | 'both'; reason: string }>
  /** `contents` is everything that the version says, and stays; `hash` is SHA-256 over it as canonical JSON. */
  | Made<'report-compiled', { version: number; cutOffAt: Instant; hash: string; contents: CompiledReport }>
  /** The version that was issued before it is superseded with this. */
  | Made<'report-issued', { version: number; to: string; channel: string }>;
