import { DomainError } from '../../domain/domain-error';
import type { Db } from '../schema/db';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { decodeCursor, encodeCursor, isInstantPlace, pageOf, type Paged } from './cursor';
import { nowSql } from './light-sql';
import { docketScope, fileScope, seesAll } from './scope';

export interface CampaignRecord {
  id: string;
  title: string;
  number: string | null;
  issuer: string | null;
  issuedOn: string | null;
  status: string;
  clock: string;
  now: Date;
  handedOutAt: Date | null;
  endedAt: Date | null;
  createdAt: Date;
  version: number;
  policyId: string;
  policyVersion: number;
  calendarVersion: string;
  fileName: string | null;
  timetable: unknown;
  caseCount: number;
  openCount: number;
}

/** Units see the campaigns in which they have a part; drafts are the offices' alone. */
const campaignScope = (actor: SignedIn): Prisma.Sql =>
  seesAll(actor)
    ? Prisma.sql`TRUE`
    : Prisma.sql`c.status <> 'draft' AND EXISTS (SELECT 1 FROM "Docket" d WHERE d."campaignId" = c.id AND ${docketScope(actor)})`;

const select = (actor: SignedIn, where: Prisma.Sql, limit: number): Prisma.Sql => Prisma.sql`
  SELECT c.id, c.title, c.number, c.issuer, c."issuedOn", c.status, c.clock, ${nowSql} AS now, c."handedOutAt",
    c."endedAt", c."createdAt", c.version, c."policyId", c."policyVersion", c."calendarVersion", c."fileName",
    c.timetable, n.total AS "caseCount", n.open AS "openCount"
  FROM "Campaign" c CROSS JOIN LATERAL (
    SELECT count(*)::int AS total, count(*) FILTER (WHERE d.status <> 'closed')::int AS open
    FROM "Docket" d WHERE d."campaignId" = c.id AND d.kind = 'case' AND ${fileScope(actor)}
  ) n
  WHERE ${campaignScope(actor)} AND ${where}
  ORDER BY c."createdAt" DESC, c.id DESC LIMIT ${limit}`;

const unknown = (campaignId: string) => new DomainError('CAMPAIGN_UNKNOWN', { campaignId });

/** The newest first. One query. */
export const queryCampaigns = async (
  db: Db,
  actor: SignedIn,
  filter: { status?: string[] | undefined; cursor?: string | undefined; limit: number },
): Promise<Paged<CampaignRecord>> => {
  const { status, limit } = filter;
  const after = decodeCursor('campaigns', filter.cursor, 2, isInstantPlace);
  const where = [Prisma.sql`TRUE`];
  if (status?.length) where.push(Prisma.sql`c.status = ANY(${status}::text[])`);
  if (after) where.push(Prisma.sql`(c."createdAt", c.id) < (${after[0]}::timestamptz, ${after[1]})`);
  const rows = await db.$queryRaw<CampaignRecord[]>(select(actor, Prisma.join(where, ' AND '), limit + 1));
  return pageOf(rows, limit, last => encodeCursor('campaigns', [last.createdAt.toISOString(), last.id]));
};

/** @throws DomainError `CAMPAIGN_UNKNOWN`, also where the actor has no part in it. */
export const queryCampaign = async (db: Db, actor: SignedIn, campaignId: string): Promise<CampaignRecord> => {
  const [row] = await db.$queryRaw<CampaignRecord[]>(select(actor, Prisma.sql`c.id = ${campaignId}`, 1));
  if (!row) throw unknown(campaignId);
  return row;
};

/** @throws DomainError `CAMPAIGN_UNKNOWN`, also where the actor has no part in it. */
export const assertCampaign = async (db: Db, actor: SignedIn, campaignId: string): Promise<void> => {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM "Campaign" c WHERE c.id = ${campaignId} AND ${campaignScope(actor)}`;
  if (rows.length === 0) throw unknown(campaignId);
};
