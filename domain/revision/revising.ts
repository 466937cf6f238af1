import type { Context } from '../case/context';
import { endMootDecisions } from '../case/moot-decisions';
import { statusOf } from '../case/status-of';
import type { Facts } from '../docket/draft';
import { CaseDraft, type CaseResult } from '../case/case-draft';
import type { DocketState } from '../case/state';
import { derive } from '../explain/derive';
import type { UnitId } from '../obligation/types';
import type { Actor } from '../permissions/actor';
import { doneBy } from '../permissions/stand-in';

/** One approval: of which piece of which revision, by whom. */
export interface Approval {
  revisionId: string;
  pieceId: string;
  /** The revised document, as derivations cite it: 「《整改方案(修订)》」. */
  document: string;
  /** What the piece changes, in Chinese. */
  sentence: string;
  actor: Actor;
  unitName: (id: UnitId) => string;
}

/** An approval at work on one docket. What cannot be done is noted, in Chinese, and left as it is. */
export interface Revising {
  context: Context;
  approval: Approval;
  notes: string[];
}

export interface Revision {
  outcome: CaseResult;
  notes: string[];
}

/** Does an approval's work on one docket and settles the status that follows from it. */
export const reviseDocket = (
  state: DocketState,
  approval: Approval,
  facts: Facts,
  work: (revising: Revising) => void,
): Revision => {
  const { actor } = approval;
  const draft = new CaseDraft(state);
  const envelope = { actor, unitId: actor.unitId, receivedAt: facts.now };
  const context: Context = { draft, facts, by: doneBy(actor), envelope };
  const notes: string[] = [];
  work({ context, approval, notes });
  if (draft.events.length > 0 && draft.state.kind === 'case') {
    endMootDecisions(context);
    const to = statusOf(draft.state);
    const { by } = context;
    if (to !== draft.state.status)
      draft.emit({ type: 'status-changed', at: facts.now, by, from: draft.state.status, to });
  }
  return { outcome: draft.done(), notes };
};

/** The entry in the docket's lineage, with what the revision changes of the docket itself; told to the units concerned. */
export const noteRevision = (
  { context, approval }: Revising,
  change: {
    title?: string;
    category?: string;
    parts?: DocketState['parts'];
    isLongTerm?: boolean;
    isUnverified?: true;
  },
  concerned: Iterable<UnitId>,
): void => {
  const { draft, facts, by } = context;
  const { revisionId, pieceId, document, sentence } = approval;
  const at = facts.now;
  draft.emit({ type: 'plan-revised', at, by, revisionId, pieceId, document, text: sentence, ...change });
  for (const unitId of new Set(concerned))
    draft.notify({
      kind: 'plan-revised',
      audience: { to: 'liaison', unitId },
      urgency: 'digest',
      why: [derive({ code: 'plan-changed', document, change: sentence }, 'plan')],
      facts: { title: draft.state.title, document, change: sentence },
    });
};
