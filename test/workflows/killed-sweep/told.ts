import type { Db } from '../../../prisma/schema/db';

/** What a record says of rungs, notices and letters, without the moments at which they were taken and the campaign's name. */
export interface Told {
  steps: string[];
  notices: string[];
  letters: string[];
}

export const toldIn = async (db: Db, campaignId: string): Promise<Told> => {
  const plain = (parts: unknown[]): string => JSON.stringify(parts).replaceAll(campaignId, '…');
  const where = { campaignId };
  // The hand-out is a moment of its own in each campaign.
  const dueAt = (one: { rung: string; dueAt: Date }) => (one.rung === 'task-notice' ? null : one.dueAt);
  const steps = await db.step.findMany({ where });
  const notices = await db.notice.findMany({ where });
  const letters = await db.docket.findMany({ where: { campaignId, kind: 'letter' } });
  return {
    steps: steps.map(one => plain([one.obligationId, one.round, one.rung, one.outcome, dueAt(one)])).sort(),
    notices: notices
      .map(one => plain([one.personId, one.kind, one.docketId, one.obligationId, one.round, one.rung]))
      .sort(),
    letters: letters.map(one => plain([one.unitId, (one.state as { items?: unknown }).items])).sort(),
  };
};
