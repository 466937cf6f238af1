import type { Instant } from '../calendar/civil-date';
import type { AdoptionEffect } from '../codes/adoption';
import type { Act } from '../codes/ladder';

/** What becomes of one step; `before` and `after` are null where it is not armed. */
export interface StepMove {
  key: string;
  act: Act;
  before: Instant | null;
  after: Instant | null;
  effect: AdoptionEffect;
}
