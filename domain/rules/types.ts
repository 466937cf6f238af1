import type { Calendar } from '../calendar/calendar';
import type { CivilDate, Instant } from '../calendar/civil-date';
import type { Derivation } from '../deadline/types';
import type { Act, UnitId } from '../obligation/types';
import type { Policy } from '../policy/types';

/** The rules of a campaign: its policy (督办策略) and its calendar (工作日历), each in one version. */
export interface Rules {
  policy: Policy;
  calendar: Calendar;
}

/** What becomes of an armed step when a campaign adopts other rules (保留, 取消, 按新规则重排). */
export const adoptionChoices = ['keep', 'drop', 're-arm'] as const;
export type AdoptionChoice = (typeof adoptionChoices)[number];

export const adoptionEffects = ['moved', 'at-once', 'kept', 'dropped', 'added', 'removed'] as const;
/**
 * Moved; moved to an instant before the adoption, so it happens with it; kept where it would have moved; dropped; only in
 * the new rules; not in the new rules any more.
 */
export type AdoptionEffect = (typeof adoptionEffects)[number];

/** What becomes of one step; `before` and `after` are null where it is not armed. */
export interface StepMove {
  key: string;
  act: Act;
  before: Instant | null;
  after: Instant | null;
  effect: AdoptionEffect;
}

/** The choices of a person: one for all, others for steps of one obligation. `deadline` is the key of its date. */
export interface AdoptionChoices {
  all: AdoptionChoice;
  steps: { obligationId: string; key: string; choice: AdoptionChoice }[];
}

/** What an adoption does to one obligation. */
export interface ObligationMove {
  obligationId: string;
  owedBy: UnitId;
  what: string;
  /** The same twice where the date stays. */
  dueBefore: CivilDate;
  dueAfter: CivilDate;
  /** How the date came about. */
  derivation: Derivation;
  steps: StepMove[];
  /** Rungs without an instant yet that will not come: they hang on a step that is dropped, or the new ladder lacks them. */
  silenced: Act[];
}
