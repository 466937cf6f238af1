import type { UnitId } from '../../obligation/types';
import type { CaseState, Cover, Submission } from '../state';
import { together } from './covered';

/** What a unit handed in here, decided here, and that waits to be: several where more came to be owed meanwhile. */
export const pendingHere = (
  { submissions }: Pick<CaseState, 'submissions'>,
  what: Submission['what'],
  unitId: UnitId,
): Submission[] =>
  submissions.filter(
    one =>
      one.what === what && one.unitId === unitId && one.decision === 'pending' && one.within === undefined,
  );

/** Where else papers met what was owed, as one. */
export const coversOf = (papers: readonly Pick<Submission, 'covers'>[]): Cover[] =>
  together(papers.flatMap(one => one.covers ?? []));
