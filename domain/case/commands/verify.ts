import { addDays, dateOf } from '../../calendar/civil-date';
import { leadsOf } from '../state';
import { isOpen } from '../../obligation/types';
import { assertDecides, meet } from '../context';
import { defineCommand } from '../define-command';
import { reopenRectifications } from '../reopen-rectifications';
import { tellLeads } from '../tell-leads';

/** 现场验收: accept, or send back with what is missing. Who fixed it cannot be who accepts it. */
export const verify = defineCommand({
  code: 'verify',
  who: 'verify',
  scope: 'all',
  statuses: ['verifying'],
  asks: {
    isAccepted: {
      ask: 'yes-no',
      choices: { yes: { zh: '验收通过', en: 'Accept' }, no: { zh: '退回整改', en: 'Send back' } },
    },
    note: 'text',
  },
  samples: () => [{ isAccepted: true }],
  decide: (context, { isAccepted, note }) => {
    const { draft, facts, by, envelope } = context;
    for (const lead of leadsOf(draft.state)) assertDecides(context, lead);
    const at = envelope.receivedAt;
    draft.emit({ type: 'verified', at, by, isAccepted, note });
    for (const one of draft.state.obligations.filter(owed => owed.kind === 'verification' && isOpen(owed)))
      meet(context, one);
    if (!isAccepted) {
      const again = reopenRectifications(context, 'sent-back');
      return tellLeads(context, 'sent-back', { reason: note, dueOn: again.on });
    }
    const { announcementDays } = facts.policy;
    // 公示 counts both end days.
    if (announcementDays > 0)
      draft.emit({ type: 'announced', at, by, until: addDays(dateOf(facts.now), announcementDays - 1) });
    tellLeads(context, 'verified', {});
  },
});
