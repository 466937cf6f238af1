import type { FormPurpose } from '../../codes/form';
import type { Obligation, UnitId } from '../../obligation/types';
import { isWanted } from '../is-wanted';
import type { CaseState } from '../state';

/**
 * What the documents of a unit that wait on its file (`fileId`) met in one docket, the file itself or another, and that would be owed
 * again without them: not what another paper has met since, and nothing where papers are not decided on any more.
 */
export const metBy = (state: CaseState, what: FormPurpose, unitId: UnitId, fileId: string): Obligation[] => {
  if (!isWanted(state, what, unitId)) return [];
  const within = state.id === fileId ? undefined : fileId;
  return state.obligations.filter(({ id, kind, owedBy, state: { kind: standing } }) => {
    if (kind !== what || owedBy !== unitId || standing !== 'met') return false;
    const paper = state.submissions.findLast(one => one.obligationIds.includes(id));
    return paper?.decision === 'pending' && paper.within === within;
  });
};
