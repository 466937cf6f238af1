import type { Definition } from './definition';
import { monthsAfter } from './months-after';

/** The decision reaches the unit: the window for an appeal counts from here. */
export const deliverDecision: Definition<{ kind: 'deliver-decision' }> = {
  code: 'deliver-decision',
  who: 'conduct-proceedings',
  in: { accountability: ['decided'] },
  decide: ({ draft, by, facts }) => {
    const appealUntil = monthsAfter('decision-delivered', facts);
    draft.emit({ type: 'decision-delivered', at: facts.now, by, appealUntil });
  },
};
