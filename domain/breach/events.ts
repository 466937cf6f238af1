import type { CivilDate } from '../calendar/civil-date';
import type { Name } from '../codes/names';
import type { RowMeasure } from '../codes/row-measures';
import type { Authority } from '../codes/rules';
import type { CoreEvent, Made } from '../docket/core-events';
import type { UnitId } from '../obligation/types';
import type { RowKey, VerdictRow } from '../rules/verdict-row';

/** What an evaluation said of the row, with all that explains it. */
export interface Evidence {
  row: VerdictRow;
  asOf: CivilDate;
  /** The evaluation of the campaign's targets, from 1. */
  evaluation: number;
  pack: { id: string; version: number };
  ruleVersion: number;
  /** What the numbers are; absent in evidence that was kept before it was said. */
  measure?: RowMeasure;
}

/** Who answers, as the rule names him; the unit is null where the registry has none of that name. */
interface Answerable {
  name: string;
  unitId: UnitId | null;
}

/** The issuing notice of a rule that was known from the news alone. */
export interface Notice {
  title: string;
  issuer: string;
  number: string | null;
  issuedOn: CivilDate;
}

/** What is found, and stays: everything that the row was when it first was broken. */
export interface Finding {
  key: RowKey;
  /** What the rule asks for. */
  says: Name;
  authority: Authority;
  evidence: Evidence;
  /** Null where nobody is named. */
  answerable: Answerable | null;
  /** The question that comes before a case: the text leaves the owner open. */
  ownerAsk: string | null;
  /** The unit of the row, where it is one. */
  concerned: Answerable | null;
  /** The breach of an earlier period. */
  previous: string | null;
}

/** Everything that can happen to a breach, in the past tense. */
export type BreachEvent =
  | CoreEvent
  | Made<'breach-found', Finding>
  | Made<'breach-verified', { notice: Notice }>
  | Made<'breach-opened', { reason: string; caseId: string; leadId: UnitId; responsibleIds: UnitId[] }>
  | Made<'breach-declined', { reason: string }>
  /** The row is not broken any more; null where there is no such row any more. */
  | Made<'figure-corrected', { evidence: Evidence | null; asOf: CivilDate }>
  | Made<'broken-again', { evidence: Evidence }>;
