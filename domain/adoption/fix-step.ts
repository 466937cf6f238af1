import type { Instant } from '../calendar/civil-date';
import type { Calendar } from '../calendar/types';
import { derive, withoutAnnounced } from '../explain/derive';
import type { ArmedStep } from '../obligation/types';

const cites = 'practice:adoption';

/** A step that keeps its time although the rules change: it does not hang on a year any more that they announce. */
export const fixAsKept = (step: ArmedStep, adoptedAt: Instant, calendar: Calendar): ArmedStep => ({
  ...step,
  derivation: [
    ...withoutAnnounced(step.derivation, calendar),
    derive({ code: 'kept-at-adoption', adoptedAt }, cites),
  ],
});

/** A step that the new rules would have taken before they were adopted: it is due with the adoption. */
export const fixAtAdoption = (step: ArmedStep, adoptedAt: Instant): ArmedStep => ({
  ...step,
  dueAt: adoptedAt,
  derivation: [
    ...step.derivation,
    derive({ code: 'not-before-adoption', adoptedAt, wouldBe: step.dueAt }, cites),
  ],
});
