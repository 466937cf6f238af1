import { endDocket, meetOpen } from '../../docket/office-docket';
import { demand, type Definition } from './definition';
import { tellOffices } from './tell-offices';

/** 不予批准: final for this occasion, with a reason. Of what a clause says has to be, it is on record as a departure from that clause. */
export const decline: Definition<{ kind: 'decline'; reason: string }> = {
  code: 'decline',
  who: 'decide-proposals',
  in: { interview: ['proposed'], accountability: ['proposed'] },
  decide: (context, act) => {
    const { draft, by, facts } = context;
    const reason = demand(act.reason, 'decline');
    const departsFrom = draft.state.origin?.cites ?? [];
    draft.emit({
      type: 'declined',
      at: facts.now,
      by,
      reason,
      ...(departsFrom.length > 0 && { departsFrom }),
    });
    meetOpen(draft, 'decision', by, facts);
    tellOffices(context, 'declined', reason);
    endDocket(draft, 'decline', by, facts);
  },
};
