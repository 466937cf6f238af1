import type { CaseResult } from './case-draft';
import type { Acting } from './context';
import { endMootDecisions } from './moot-decisions';
import { signForWithWork } from './sign-for-with-work';
import { statusOf } from './status-of';

/**
 * What follows whatever was done to a case or a unit's file: work shows that the task was signed for, what need not be decided any
 * more ends, and the status follows from what has been handed in.
 */
export const conclude = (context: Acting, signsFor: boolean): CaseResult => {
  const { draft, envelope, by } = context;
  if (signsFor) signForWithWork(context);
  endMootDecisions(context);
  const { kind, status: from } = draft.state;
  const to = kind === 'case' ? statusOf(draft.state) : from;
  if (to !== from) draft.emit({ type: 'status-changed', at: envelope.receivedAt, by, from, to });
  return draft.done();
};
