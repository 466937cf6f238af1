import { provisionalYears } from '../../domain/explain/provisional';
import { isOpen } from '../../domain/obligation/types';
import type { Db } from '../../prisma/schema/db';
import { queryOwnObligations, queryToday } from '../../prisma/read/items';
import type { PaperDue } from '../contracts/paper-due';
import { presentDerivation } from '../explanations/present-derivation';

/** By when each of these letters or proceedings has to be handled, and why by then. Two queries for all. */
export const presentDue = async (
  db: Db,
  papers: readonly { id: string; campaignId: string }[],
): Promise<(paper: { id: string; campaignId: string }) => PaperDue> => {
  const [obligations, today] = [
    await queryOwnObligations(
      db,
      papers.map(one => one.id),
    ),
    await queryToday(
      db,
      papers.map(one => one.campaignId),
    ),
  ];
  return ({ id, campaignId }) => {
    const open = (obligations.get(id) ?? []).filter(isOpen);
    const [first] = open.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    return {
      dueOn: first?.dueOn ?? null,
      dueDerivation: presentDerivation(first?.derivation ?? []),
      dueProvisional: provisionalYears(first?.derivation ?? []),
      isOverdue: first !== undefined && (today.get(campaignId) ?? '') > first.dueOn,
    };
  };
};
