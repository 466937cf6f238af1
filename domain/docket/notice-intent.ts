import type { UnitId } from '../obligation/types';
import type { Derivation } from '../explain/derivation';
import type { NoticeKind, NoticeUrgency } from '../codes/notices';

/** Who is told. A unit without liaison falls to its head. */
export type Audience =
  { to: 'liaison' | 'head'; unitId: UnitId } | { to: 'supervisors' | 'coordinators' | 'leaders' };

/** A notice that a transition asks for; the store turns audiences into persons and sending times. */
export interface NoticeIntent {
  kind: NoticeKind;
  audience: Audience;
  urgency: NoticeUrgency;
  /** Ties the notice to a rung, so that its sending is the rung's delivery. */
  obligationId?: string;
  /** The unit that it is about, where that is not who owes the obligation: who asks, or to whom a letter is. */
  unitId?: UnitId;
  rung?: string;
  /** 我为什么收到这条: rule, clause, dates. */
  why: Derivation;
  /** What the template needs besides the docket: reason, percent, dates. */
  facts: Record<string, string>;
  /** The facts that are days which hang on years not announced yet (暂定), with the years; absent where there are none. */
  provisional?: Record<string, number[]>;
}
