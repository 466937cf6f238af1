import type { Db } from '../db';

export interface KeptRehearsal {
  assumed?: unknown[];
  links?: unknown[];
  until?: string | null;
  dayMs?: number;
}

/** The record of a rehearsal as it stands, in a stable order. */
export const readRehearsal = async (db: Db, campaignId: string) => {
  const campaign = await db.campaign.findUniqueOrThrow({
    where: { id: campaignId },
    select: { title: true, clockAt: true, rehearsal: true },
  });
  const where = { campaignId };
  const [dockets, obligations, steps, proceedings, units, byStatus, digests] = await Promise.all([
    db.docket.findMany({
      where,
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, kind: true, ref: true, status: true, outcome: true, closedOn: true },
    }),
    db.obligation.findMany({ where, select: { id: true, kind: true, owedById: true } }),
    db.step.findMany({
      where,
      orderBy: [{ dueAt: 'asc' }, { obligationId: 'asc' }, { round: 'asc' }, { rung: 'asc' }],
    }),
    db.proceeding.findMany({ where, orderBy: [{ openedAt: 'asc' }, { id: 'asc' }] }),
    db.unit.findMany({ select: { id: true, name: true } }),
    db.notice.groupBy({ by: ['status'], where, _count: true }),
    db.mail.count({ where: { ...where, kind: 'digest', status: 'sent' } }),
  ]);
  const count = (status: string) => byStatus.find(one => one.status === status)?._count ?? 0;
  const queued = byStatus.reduce((sum, one) => sum + one._count, 0);
  return {
    campaign,
    rehearsal: (campaign.rehearsal ?? {}) as KeptRehearsal,
    dockets,
    obligations,
    steps,
    proceedings,
    units,
    /** `queued` counts every notice that was ever queued; `digests` the digest mails that were sent. */
    notices: { queued, sent: count('sent'), digests, failed: count('failed') },
  };
};

/** How far a rehearsal has come, for people who watch. */
export const rehearsalProgress = async (db: Db, campaignId: string) => {
  const [campaign, steps, mails, closed] = await Promise.all([
    db.campaign.findUnique({ where: { id: campaignId }, select: { clockAt: true } }),
    db.step.count({ where: { campaignId, outcome: 'fired' } }),
    db.mail.count({ where: { campaignId, status: 'sent' } }),
    db.docket.count({ where: { campaignId, kind: 'case', status: 'closed' } }),
  ]);
  return { clockAt: campaign?.clockAt ?? null, steps, mails, closed };
};
