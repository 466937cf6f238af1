import { pendingExtension } from '../obligation/extensions';
import { isOpen } from '../obligation/types';
import type { Acting } from './context';
import type { ObligationKind } from '../codes/obligation';

const moot: readonly ObligationKind[] = ['extension-decision', 'contest-decision'];

/** What need not be decided any more, because what it is about is over: nobody is late with it. */
export const endMootDecisions = (context: Acting): void => {
  const { draft, by, envelope } = context;
  const { obligations, contests, outcome } = draft.state;
  const wanted = new Set(obligations.map(one => pendingExtension(one)?.decisionId));
  if (outcome === null) for (const one of contests ?? []) wanted.add(one.decisionId);
  for (const one of draft.state.obligations)
    if (moot.includes(one.kind) && isOpen(one) && !wanted.has(one.id))
      draft.emit({
        type: 'obligation-ended',
        at: envelope.receivedAt,
        by,
        obligationId: one.id,
        reason: 'superseded',
      });
};
