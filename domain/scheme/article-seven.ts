import type { CivilDate } from '../calendar/civil-date';
import type { FindingKind, KindProblem } from '../codes/findings';
import { isInForce } from './in-force';
import type { Scheme } from './types';

/** A problem as article 7 asks about it. */
interface Problem {
  /** Whose it is: a unit's name or id, as `subjects` have it. */
  subject: string;
  /** The kind that it would be, or the rule of a pack that was broken. */
  is: { kind: FindingKind } | { rule: string };
  /** The day of the facts; null where it is not known. */
  on: CivilDate | null;
}

/** The cycle in which it was found, and the day on which it was. */
interface Found {
  subjects: readonly string[];
  startsOn: CivilDate;
  endsOn: CivilDate;
  foundOn: CivilDate;
}

/** With its kind and clause, or without one and why. */
export type Kinded = { kind: FindingKind; cite: string } | { kind: null; why: KindProblem };

const without = (why: KindProblem): Kinded => ({ kind: null, why });

/**
 * Which kind of article 7 a problem is (X11, vector 29): found while the cycle runs (考核中), about a subject of it, and its facts lie
 * since the scheme is in force and not after the cycle. Anything else waits for the next cycle or has no kind.
 */
export const articleSeven = (scheme: Scheme, { subject, is, on }: Problem, cycle: Found): Kinded => {
  const kind = 'kind' in is ? is.kind : (scheme.bindsRules.find(one => one.rule === is.rule)?.kind ?? null);
  if (kind === null) return without('not-bound');
  const known = scheme.kinds.find(one => one.kind === kind);
  if (!known) return without('not-in-scheme');
  if (!cycle.subjects.includes(subject)) return without('not-a-subject');
  if (cycle.foundOn < cycle.startsOn || cycle.foundOn > cycle.endsOn) return without('not-running');
  if (on === null) return without('day-unknown');
  if (!isInForce(scheme.document, on)) return without('not-in-force');
  return on > cycle.endsOn ? without('next-cycle') : { kind, cite: known.cite };
};
