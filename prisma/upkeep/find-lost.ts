import { paperDueSql } from '../read/paper-due-sql';
import { secondsAfter } from '../../domain/ladder/spread';
import { loadPolicy } from '../record/facts';
import type { Db } from '../schema/db';
import { nextStepOf, type NextStepRow } from '../read/read-next-step';
import { mailsIn } from './mail-queue';

export interface OpenCase {
  id: string;
  campaignId: string;
  clock: 'real' | 'rehearsal';
  /** So many seconds after `next.at` its own alarm rings. */
  secondsAfter: number;
  next: NextStepRow;
}

interface OpenCaseRow {
  id: string;
  campaignId: string;
  clock: 'real' | 'rehearsal';
  policyId: string;
  policyVersion: number;
  alarmAt: Date | null;
  alarmAct: string | null;
  version: number;
  isEnded: boolean;
}

/**
 * Open cases of launched campaigns in the order of their ids, from behind `after` on, at most `limit`: each with what its workflow
 * should be waiting for.
 */
export const openCases = async (
  db: Db,
  { after, limit }: { after: string; limit: number },
): Promise<OpenCase[]> => {
  const rows = await db.$queryRaw<OpenCaseRow[]>`
    SELECT d.id, d."campaignId", c.clock, c."policyId", c."policyVersion", d."alarmAt", d."alarmAct", d.version, d."isEnded"
    FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId"
    WHERE d.kind = 'case' AND NOT d."isEnded" AND c.status = 'launched' AND d.id COLLATE "C" > ${after}
    ORDER BY d.id COLLATE "C" LIMIT ${limit}`;
  const open: OpenCase[] = [];
  for (const row of rows) {
    const { id, campaignId, clock } = row;
    const policy = await loadPolicy(db, row.policyId, row.policyVersion);
    open.push({ id, campaignId, clock, secondsAfter: secondsAfter(id, policy), next: nextStepOf(row) });
  }
  return open;
};

interface KnownCase {
  id: string;
  alarmAt: Date | null;
  alarmAct: string | null;
  version: number;
  isEnded: boolean;
}

/** Of these cases those that the record knows, with their next step. */
export const knownCases = async (db: Db, ids: string[]): Promise<Map<string, NextStepRow>> => {
  const rows = await db.$queryRaw<KnownCase[]>`
    SELECT id, "alarmAt", "alarmAct", version, "isEnded" FROM "Docket" WHERE id = ANY(${ids}::text[])`;
  return new Map(rows.map(row => [row.id, nextStepOf(row)]));
};

/** The campaigns under supervision. */
export const launchedCampaigns = (db: Db) =>
  db.campaign.findMany({
    where: { status: 'launched' },
    select: { id: true, clock: true },
    orderBy: { id: 'asc' },
  });

/** Of these campaigns those that the record knows, with their status. */
export const knownCampaigns = async (db: Db, ids: string[]): Promise<Map<string, string>> => {
  const rows = await db.campaign.findMany({
    where: { id: { in: ids } },
    select: { id: true, status: true },
  });
  return new Map(rows.map(row => [row.id, row.status]));
};

export interface OpenProceeding {
  id: string;
  kind: 'interview' | 'accountability';
  campaignId: string;
  openedAt: Date;
  /** Since when its next paper could have been drafted; null where there is none to draft. */
  workSince: Date | null;
}

/** Proceedings on the real clock that are not over. A rehearsal's conductor starts those of its own. */
export const openProceedings = (db: Db) =>
  db.$queryRaw<OpenProceeding[]>`
    SELECT p.id, p.kind, p."campaignId", p."openedAt", CASE ${paperDueSql}
        WHEN 'interview-notice' THEN p."decidedAt"
        WHEN 'accountability-proposal' THEN p."decidedAt"
        WHEN 'interview-minutes' THEN (p.facts->>'heldAt')::timestamptz
      END AS "workSince"
    FROM "Proceeding" p JOIN "Campaign" c ON c.id = p."campaignId"
    WHERE p."endedAt" IS NULL AND c.clock = 'real' ORDER BY p.id`;

/** Whether each of these proceedings is over; those that the record does not know are missing. */
export const knownProceedings = async (db: Db, ids: string[]): Promise<Map<string, boolean>> => {
  const rows = await db.proceeding.findMany({
    where: { id: { in: ids } },
    select: { id: true, endedAt: true },
  });
  return new Map(rows.map(row => [row.id, row.endedAt !== null]));
};

/** A campaign in whose name the queued mails of the real clock are to be delivered; null where none wait. */
export const undelivered = async (db: Db): Promise<string | null> => {
  const first = await db.mail.findFirst({
    where: { AND: [mailsIn({ clock: 'real' }), { status: 'queued' }] },
    orderBy: { sendAt: 'asc' },
    select: { campaignId: true, notices: { select: { campaignId: true }, take: 1 } },
  });
  return first ? (first.campaignId ?? first.notices[0]?.campaignId ?? null) : null;
};

/** All campaigns on the real clock, ended ones too: their last mails may still be under way. */
export const realCampaigns = async (db: Db): Promise<string[]> =>
  (await db.campaign.findMany({ where: { clock: 'real' }, select: { id: true } })).map(one => one.id);
