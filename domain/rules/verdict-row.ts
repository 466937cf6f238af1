import type { Name } from '../codes/names';
import type { Stage, Verdict } from '../codes/rules';

/** Which row it is: one per rule, part, unit or entity or set, period and stage. */
export interface RowKey {
  rule: string;
  part: string | null;
  /** The unit or entity; the set's name for a rule taken together; null only where a rule has neither. */
  unit: string | null;
  /** `2014`, `2013..2015`, `once`, or the day of a date. */
  period: string;
  stage: Stage | null;
}

/** A verdict that explains itself. Numbers are exact text. */
export interface VerdictRow extends RowKey {
  /** The unit that an entity is of, where `unit` is an entity and no unit: a project's county. */
  belongsTo?: string;
  verdict: Verdict;
  /** It cannot be kept any more, though it is not yet due. */
  isUnreachable: boolean;
  required: string | null;
  found: string | null;
  /** The comparison with its numbers put in; null where there was nothing to compare. */
  formula: string | null;
  figures: string[];
  cites: string;
  /** The asks without an answer whose proposed value was taken; where none was proposed, those that have to be answered. */
  assumed: string[];
  reason: Name;
}

/** The unit that a row is about: of an entity, the one that it belongs to. */
export const unitConcerned = ({ unit, belongsTo }: Pick<VerdictRow, 'unit' | 'belongsTo'>): string | null =>
  belongsTo ?? unit;

export const keyOf = ({ rule, part, unit, period, stage }: RowKey): string =>
  [rule, part ?? '', unit ?? '', period, stage ?? ''].join('|');
