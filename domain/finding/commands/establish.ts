import { meetOpen } from '../../docket/office-docket';
import { tellUnit } from '../tell';
import type { Definition } from './definition';
import { demandReason } from './reason';

/** 认定, with whether it is serious and of bad effect (article 8): the unit is told, and may contest it from here. */
export const establish: Definition<'establish'> = {
  code: 'establish',
  who: 'keep-findings',
  in: ['proposed'],
  decide: ({ draft, by, facts }, { isSerious, hasBadEffect, reason }) => {
    demandReason(reason);
    draft.emit({ type: 'finding-established', at: facts.now, by, isSerious, hasBadEffect, reason });
    meetOpen(draft, 'finding-decision', by, facts);
    draft.notify(...tellUnit(draft.state, reason, facts));
  },
};
