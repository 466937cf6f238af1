import type { EndReason } from '../codes/obligation';
import type { CoreDraft, Facts } from '../docket/draft';
import { isOpen } from '../obligation/types';
import type { EventActor } from '../permissions/actor';

/** What is still owed in a docket is not waited for any more. */
export const endOpen = (draft: CoreDraft, reason: EndReason, by: EventActor, { now }: Facts): void => {
  for (const { id } of draft.state.obligations.filter(isOpen))
    draft.emit({ type: 'obligation-ended', at: now, by, obligationId: id, reason });
};
