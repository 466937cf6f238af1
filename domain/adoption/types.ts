import type { CivilDate } from '../calendar/civil-date';
import type { UnitId } from '../obligation/types';
import type { Policy } from '../policy/types';
import type { Derivation } from '../explain/derivation';
import type { AdoptionChoice, DateEffect } from '../codes/adoption';
import type { StepMove } from '../obligation/step-move';
import type { Calendar } from '../calendar/types';
import type { Act } from '../codes/ladder';

/** The rules of a campaign: its policy (督办策略) and its calendar (工作日历), each in one version. */
export interface Rules {
  policy: Policy;
  calendar: Calendar;
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
  /** Null where nothing is said of the date. */
  date: DateEffect | null;
  /** How the date came about. */
  derivation: Derivation;
  steps: StepMove[];
  /** Rungs without an instant yet that will not come: they hang on a step that is dropped, or the new ladder lacks them. */
  silenced: Act[];
}
