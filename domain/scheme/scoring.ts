import type { Name } from '../codes/names';

/** An exact decimal as text (`0.1`), in the unit of the indicator: percent are percentage points. */
type Exact = string;

/**
 * How a figure becomes points. `minus`: ⌊(target − value) ÷ step⌋ × points on the unrounded fractions, down to zero; whether by whole
 * steps or in proportion is a question of the scheme (`rounding`).
 */
export type Scoring =
  | { kind: 'all-or-nothing' }
  | { kind: 'minus'; step: Exact; points: Exact; rounding: 'floor' | 'proportional' | { ask: string } }
  /**
   * At or beyond the limit no points at all. `otherwise`: what there is before it, all of them or what people answer; not there in
   * schemes that were adopted before it was said (ADR 100), which give all.
   */
  | {
      kind: 'threshold';
      limit: Exact;
      comparator: 'at-least' | 'at-most' | 'more-than' | 'less-than';
      otherwise?: 'full' | { ask: string };
    }
  | { kind: 'per-event'; points: Exact; max: Exact }
  /** One event, or a miss, and the whole is nothing. */
  | { kind: 'veto' }
  | { kind: 'bonus'; points: Exact; max: Exact; min: Exact }
  /** By place among the subjects, best first; ties share the better place. */
  | { kind: 'rank'; points: readonly Exact[] }
  | { kind: 'grade'; points: Readonly<Record<string, Exact>>; names: Readonly<Record<string, Name>> };
