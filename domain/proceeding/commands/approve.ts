import { meetOpen } from '../../docket/office-docket';
import type { Definition } from './definition';
import { tellOffices } from './tell-offices';

/** 批准 of a proposal by leadership (政府督查工作条例 12, 21). */
export const approve: Definition<{ kind: 'approve'; reason?: string }> = {
  code: 'approve',
  who: 'decide-proposals',
  in: { interview: ['proposed'], accountability: ['proposed'] },
  decide: (context, { reason }) => {
    const { draft, by, facts } = context;
    draft.emit({ type: 'approved', at: facts.now, by, reason: reason ?? null });
    meetOpen(draft, 'decision', by, facts);
    tellOffices(context, 'approved', reason ?? '');
  },
};
