import type { Instant } from '../../domain/calendar/civil-date';
import type { Verdict } from '../../domain/codes/rules';
import type { BreachRecord } from '../../domain/breach/project';
import type { UnitId } from '../../domain/obligation/types';
import type { RowKey, VerdictRow } from '../../domain/rules/verdict-row';

/** Everything, whatever it reads. */
export const everything = '*';

/** When the rules of a campaign are evaluated next, and what of: what they read (`tranche:education`), or `everything`. */
export interface DueEvaluation {
  at: Instant | null;
  what: string[];
}

/** A row as the evaluations so far left it. */
export interface KnownVerdict {
  key: string;
  rule: string;
  verdict: Verdict;
  hash: string;
}

/** A row as an evaluation found it, where it is another than before; `row` is null where there is none any more. */
export interface VerdictChange extends RowKey {
  campaignId: string;
  evaluation: number;
  key: string;
  unitId: UnitId | null;
  verdict: Verdict | null;
  isUnreachable: boolean;
  pack: string;
  packVersion: number;
  row: VerdictRow | null;
  /** SHA-256 over the row as canonical JSON. */
  hash: string;
  asOf: string;
  recordedAt: Instant;
}

/** The rows of verdicts and breaches, beside the dockets whose events vouch for them. */
export interface TargetStore {
  /** Under a lock that whoever records figures waits for: what is marked later is evaluated later. */
  due: (campaignId: string) => Promise<DueEvaluation>;
  /** By `at` at the latest these are evaluated. */
  evaluateBy: (campaignId: string, at: Instant, what: readonly string[]) => Promise<void>;
  /** The same where the campaign supervises targets; nothing where it does not. */
  evaluateWhereSupervised: (campaignId: string, at: Instant, what: readonly string[]) => Promise<void>;
  /** What was due has been done; `next` is when there is something to do again. */
  evaluated: (campaignId: string, next: Instant | null) => Promise<void>;
  verdicts: (campaignId: string) => Promise<KnownVerdict[]>;
  breaches: (campaignId: string) => Promise<BreachRecord[]>;
  write: (changes: readonly VerdictChange[]) => Promise<void>;
}
