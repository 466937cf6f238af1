import type { Appraisal } from '../appraisal/types';
import type { Instant } from '../calendar/civil-date';
import type { AssessmentDraft } from './draft';

/** The machine's doubts of which nobody has heard yet are noted, each once (article 9): to be looked at, never findings. */
export const noteDoubts = (
  draft: AssessmentDraft,
  { doubts }: Pick<Appraisal, 'doubts'>,
  at: Instant,
): void => {
  const known = new Set(draft.state.doubts.map(one => one.id));
  const fresh = doubts.filter(one => !known.has(one.id));
  if (fresh.length > 0) draft.emit({ type: 'doubts-noted', at, by: null, doubts: fresh });
};
