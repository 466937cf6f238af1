import { endDocket } from '../../docket/office-docket';
import { demand, type Definition } from './definition';

/** 撤回, before it is held or handed over, with a reason. */
export const withdraw: Definition<{ kind: 'withdraw'; reason: string }> = {
  code: 'withdraw',
  who: 'conduct-proceedings',
  in: { interview: ['proposed', 'approved', 'noticed'], accountability: ['proposed', 'approved'] },
  decide: ({ draft, by, facts }, act) => {
    const reason = demand(act.reason, 'withdraw');
    draft.emit({ type: 'proposal-withdrawn', at: facts.now, by, reason });
    endDocket(draft, 'withdraw', by, facts);
  },
};
