import { oweDecision, sendBack } from '../owe-decision';
import { meetInCycle } from '../owe-in-cycle';
import { assertOfNoSubject, assertReason } from './asserts';
import type { Definition } from './definition';

/** 审议, the first instance: passed on to the second, or sent back with the reason. */
export const deliberate: Definition<'deliberate'> = {
  code: 'deliberate',
  who: 'decide-assessment',
  in: ['reported'],
  decide: (context, { isPassed, reason }) => {
    const { draft, by, facts } = context;
    assertOfNoSubject(context);
    assertReason(reason);
    meetInCycle(draft, 'assessment-decision', 'deliberation', { by, now: facts.now });
    draft.emit({ type: 'report-deliberated', at: facts.now, by, isPassed, reason });
    if (isPassed) oweDecision(draft, 'approval', by, facts);
    else sendBack(draft, { instance: 'deliberation', reason, by }, facts);
  },
};
