import type { Instant } from '../../domain/calendar/civil-date';
import type { DocketState } from '../../domain/kinds';
import type { LightPolicy } from '../../domain/light/light';
import { canonicalJson } from '../chain/canonical-json';
import { knownAt, stateAsOf, statesAfter, type RecordedEvent } from './as-of';
import { ledgerLine, type LedgerLineAsOf } from './ledger-line';

const comparedFields = [
  'status',
  'outcome',
  'closedOn',
  'grade',
  'light',
  'leadIds',
  'nextDueOn',
  'openCount',
  'overdueCount',
  'percent',
] as const satisfies (keyof LedgerLineAsOf)[];
type ComparedField = (typeof comparedFields)[number];

/** An instant, and the policy by which the campaign went then. */
export interface RuledMoment {
  now: Instant;
  policy: LightPolicy;
}

/** What differs in one field, and why: by other rules, by the passing of time alone, by these events, or by several. */
export interface FieldChange {
  field: ComparedField;
  before: LedgerLineAsOf[ComparedField];
  after: LedgerLineAsOf[ComparedField];
  isByRules: boolean;
  isByTime: boolean;
  seqs: number[];
}

export interface Differences {
  /** As of the later instant. */
  state: DocketState;
  /** It had not been opened at the earlier instant: there is nothing to compare. */
  isNew: boolean;
  changes: FieldChange[];
  /** What was recorded in between. */
  acts: RecordedEvent[];
}

const differ = (a: LedgerLineAsOf, b: LedgerLineAsOf, field: ComparedField): boolean =>
  canonicalJson(a[field]) !== canonicalJson(b[field]);

/**
 * How a docket's line in the ledger differs between two instants. Rules that were adopted in between count first, then time is
 * let pass, then the events happen: so each difference is ascribed to one or the other. Null where nothing was recorded and
 * nothing differs.
 */
export const differences = (
  events: readonly RecordedEvent[],
  from: RuledMoment,
  to: RuledMoment,
): Differences | null => {
  const before = stateAsOf(events, from.now);
  const acts = knownAt(events, to.now).slice(knownAt(events, from.now).length);
  const states = statesAfter(before, acts);
  const state = states.at(-1)?.state ?? before;
  if (!state) return null;
  if (!before) return { state, isNew: true, changes: [], acts };
  const first = ledgerLine(before, from.now, from.policy);
  const ruled = ledgerLine(before, from.now, to.policy);
  const lines = [
    { seq: null, line: ledgerLine(before, to.now, to.policy) },
    ...states.map(one => ({ seq: one.seq, line: ledgerLine(one.state, to.now, to.policy) })),
  ];
  const last = lines.at(-1)?.line ?? first;
  const changes = comparedFields
    .filter(field => differ(first, last, field))
    .map(field => ({
      field,
      before: first[field],
      after: last[field],
      isByRules: differ(first, ruled, field),
      isByTime: differ(ruled, lines[0]?.line ?? ruled, field),
      seqs: lines.flatMap(({ seq, line }, index) => {
        const earlier = lines[index - 1]?.line;
        return seq !== null && earlier && differ(earlier, line, field) ? [seq] : [];
      }),
    }));
  return changes.length === 0 && acts.length === 0 ? null : { state, isNew: false, changes, acts };
};
