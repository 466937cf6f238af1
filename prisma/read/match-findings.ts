import type { FindingState } from '../../domain/finding/state';
import { matchFindings, type FindingMatch } from '../../domain/register/match-findings';
import type { Db } from '../schema/db';
import { loadDraft } from './load-draft';

/**
 * Which established findings of a cycle the problems of a drafted plan may be: by their words, and by the units that its assignments
 * name as they are resolved now. Proposals: they count once a person has put them into the answers (`findings`).
 *
 * @throws DomainError `CAMPAIGN_UNKNOWN`, `ALREADY_LAUNCHED`
 */
export const proposeFindings = async (db: Db, draftId: string, cycleId: string): Promise<FindingMatch[]> => {
  const { resolved } = await loadDraft(db, draftId, null);
  const rows = await db.docket.findMany({
    where: { campaignId: cycleId, kind: 'finding' },
    orderBy: { id: 'asc' },
    select: { state: true },
  });
  return matchFindings(
    resolved.problems.map(({ ref, text, assignments }) => ({
      ref,
      text,
      unitIds: assignments.flatMap(index => {
        const one = resolved.assignments[index];
        return one ? [...one.leads, ...one.responsible] : [];
      }),
    })),
    rows.map(one => one.state as unknown as FindingState),
  );
};
