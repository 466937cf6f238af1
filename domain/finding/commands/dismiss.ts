import { meetOpen } from '../../docket/office-docket';
import type { Definition } from './definition';
import { demandReason } from './reason';

/** 不予认定, with a reason. The unit never hears of it. */
export const dismiss: Definition<'dismiss'> = {
  code: 'dismiss',
  who: 'keep-findings',
  in: ['proposed'],
  decide: ({ draft, by, facts }, { reason }) => {
    demandReason(reason);
    draft.emit({ type: 'finding-dismissed', at: facts.now, by, reason });
    meetOpen(draft, 'finding-decision', by, facts);
  },
};
