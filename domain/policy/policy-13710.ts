import { defaultPolicy } from './default-policy';
import type { Policy, PolicyPeriod } from './types';

const cites = 'practice:13710';

/** Plain calendar days from the day after the hand-out: people count 13710 through weekends *(practice)*. */
const days = (n: number): PolicyPeriod => ({ days: n, restDay: 'stays', cites });

/**
 * 13710 *(practice)*: 1 – arranged on the first day; 3 – measures by the third; 7 – what is ordinary is done by the seventh;
 * 1 – what is major within a month, with feedback every month; 0 – tracked until it is closed, and graded then. A day that the plan states stands
 * before all of them. What 13710 says nothing of is as in the default policy.
 */
export const policy13710: Policy = {
  ...defaultPolicy,
  id: '13710',
  version: 1,
  receipt: days(1),
  planDefault: days(3),
  immediate: days(7),
  grade: 'required',
  rectification: { ordinary: days(7), major: { months: 1, restDay: 'stays', cites } },
  recurringFeedback: { every: { months: 1 }, of: 'major', cites },
  pause: { ...defaultPolicy.pause, kinds: [...defaultPolicy.pause.kinds, 'progress-feedback'] },
};
