import { dateOf } from '../../calendar/civil-date';
import { DomainError } from '../../domain-error';
import { demand, type Definition } from './definition';
import { monthsAfter } from './months-after';

/** 申诉 within its window, by the head of the unit; it does not suspend the decision. */
export const appeal: Definition<{ kind: 'appeal'; text: string }> = {
  code: 'appeal',
  who: 'appeal-for-unit',
  isUnits: true,
  in: { accountability: ['delivered'] },
  decide: ({ draft, by, facts }, { text }) => {
    const until = draft.state.rulingDelivered?.appealUntil.on;
    if (until && dateOf(facts.now) > until) throw new DomainError('APPEAL_TOO_LATE', { until });
    const due = monthsAfter('appealed', facts);
    draft.emit({ type: 'appealed', at: facts.now, by, text: demand(text, 'appeal'), due });
  },
};
