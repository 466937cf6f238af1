import { dateOf, type CivilDate } from '../../calendar/civil-date';
import { DomainError } from '../../domain-error';
import { derive } from '../../explain/derive';
import { demand, type Definition } from './definition';

/** 改期 to a later day, with a reason. */
export const postpone: Definition<{ kind: 'postpone'; heldOn: CivilDate; reason: string }> = {
  code: 'postpone',
  who: 'conduct-proceedings',
  in: { interview: ['noticed'] },
  decide: ({ draft, by, facts }, { heldOn, reason }) => {
    if (heldOn <= dateOf(facts.now)) throw new DomainError('DUE_IN_PAST', { what: 'postponement', heldOn });
    draft.emit({
      type: 'postponed',
      at: facts.now,
      by,
      from: draft.state.appointment?.on ?? null,
      heldOn,
      reason: demand(reason, 'postpone'),
      derivation: [derive({ code: 'postponed', reason, on: heldOn }, '约谈改期')],
    });
  },
};
