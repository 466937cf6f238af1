import type { Facts } from '../docket/draft';
import type { Source } from '../docket/source';
import type { EventActor } from '../permissions/actor';
import { CaseDraft, type CaseResult } from './case-draft';
import type { CaseState } from './state';

/** 并案 of a finding with one that has a case: the case, however it stands, takes over the sources that the finding had. */
export const takeSourcesIntoCase = (
  state: CaseState,
  joined: { sources: readonly Source[]; reason: string },
  by: EventActor,
  { now }: Facts,
): CaseResult => {
  const draft = new CaseDraft(state);
  const { reason } = joined;
  for (const source of joined.sources)
    draft.emit({ type: 'source-joined', at: now, by, from: source.findingId ?? '', source, reason });
  return draft.done();
};
