import type { Instant } from '../../domain/calendar/civil-date';
import type { Item } from '../../domain/docket/item';
import type { DocketState } from '../../domain/kinds';
import { provisionalSteps } from '../../record/provisional-steps';
import type { Db } from '../schema/db';
import type { ProceedingKind, Stage } from '../../domain/codes/proceeding';
import { instantOf } from '../schema/instants';

export interface KeptRehearsal {
  assumed?: unknown[];
  links?: unknown[];
  until?: string | null;
  dayMs?: number;
}

const instantOrNull = (date: Date | null): Instant | null => instantOf(date);

/** What a rehearsal was asked to do. */
export const readKept = async (db: Db, campaignId: string): Promise<KeptRehearsal> => {
  const row = await db.campaign.findUniqueOrThrow({ where: { id: campaignId }, select: { rehearsal: true } });
  return (row.rehearsal ?? {}) as KeptRehearsal;
};

/** The record of a rehearsal as it stands. `queued` counts every notice that was ever queued. */
export const readRehearsal = async (db: Db, campaignId: string) => {
  const campaign = await db.campaign.findUniqueOrThrow({
    where: { id: campaignId },
    select: { title: true, clockAt: true, rehearsal: true },
  });
  const where = { campaignId };
  const [dockets, obligations, steps, proceedings, units, byStatus, mails, digests] = await Promise.all([
    db.docket.findMany({
      where,
      select: {
        id: true,
        kind: true,
        ref: true,
        position: true,
        status: true,
        outcome: true,
        grade: true,
        closedOn: true,
        state: true,
      },
    }),
    db.obligation.findMany({
      where,
      select: {
        id: true,
        docketId: true,
        kind: true,
        owedById: true,
        originalDueOn: true,
        dueOn: true,
      },
    }),
    db.step.findMany({ where }),
    db.proceeding.findMany({ where }),
    db.unit.findMany({ select: { id: true, name: true } }),
    db.notice.groupBy({ by: ['status'], where, _count: true }),
    db.mail.count({ where: { ...where, status: 'sent' } }),
    db.mail.count({ where: { ...where, kind: 'digest', status: 'sent' } }),
  ]);
  const count = (status: string) => byStatus.find(one => one.status === status)?._count ?? 0;
  const kept = (campaign.rehearsal ?? {}) as KeptRehearsal;
  return {
    title: campaign.title,
    clockAt: instantOrNull(campaign.clockAt),
    dockets: dockets.map(({ state: _, ...one }) => one),
    provisional: provisionalSteps(dockets.map(one => one.state as unknown as DocketState)),
    obligations,
    steps: steps.map(one => ({
      ...one,
      dueAt: instantOf(one.dueAt),
      firedAt: instantOf(one.firedAt),
      deliveredAt: instantOrNull(one.deliveredAt),
    })),
    proceedings: proceedings.map(one => ({
      id: one.id,
      kind: one.kind as ProceedingKind,
      unitId: one.unitId,
      items: one.items as unknown as Item[],
      decision: one.decision as 'approved' | 'declined' | null,
      stage: one.stage as Stage,
      openedAt: instantOf(one.openedAt),
      decidedAt: instantOrNull(one.decidedAt),
    })),
    unitNames: new Map(units.map(one => [one.id, one.name])),
    notices: {
      queued: byStatus.reduce((sum, one) => sum + one._count, 0),
      sent: count('sent'),
      mails,
      digests,
      failed: count('failed') + count('undeliverable'),
    },
    assumed: kept.assumed ?? [],
    links: kept.links ?? [],
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
