import { Draft, type Facts } from '../docket/draft';
import type { EventActor } from '../permissions/actor';
import type { FindingOutcome } from './outcome';
import { evolveFinding } from './evolve';
import type { FindingState } from './state';

/** 并案 seen from the other: it takes over every source that the joined one had, those that had joined it before as well. */
export const takeSources = (
  state: FindingState,
  from: Pick<FindingState, 'id' | 'sources' | 'joined'>,
  reason: string,
  by: EventActor,
  { now }: Facts,
): FindingOutcome => {
  const draft = new Draft(state, evolveFinding);
  // The first source is its own, each further one came with a finding that joined it.
  const ids = [from.id, ...from.joined];
  for (const [at, source] of from.sources.entries())
    draft.emit({ type: 'source-joined', at: now, by, from: ids[at] ?? from.id, source, reason });
  return draft.done();
};
