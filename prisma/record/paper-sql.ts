import type { DocketWrite } from '../../record/rows';
import { Prisma } from '../generated/client';

const json = (value: unknown): string => JSON.stringify(value);

/** The projection of letters, as one statement's part. */
export const letterRows = (dockets: DocketWrite[]): Prisma.Sql => Prisma.sql`
  letter AS (
    INSERT INTO "Letter" (id, "campaignId", kind, "toUnitId", "fromUnitId", "batchKey", status, number, title, body, items,
      "proceedingId", "draftedAt", "signedAt", "numberedAt", "deliveredAt", "acknowledgedAt", "repliedAt", "withdrawnAt",
      reply)
    SELECT l.id, l."campaignId", l.kind, l."toUnitId", l."fromUnitId", l.id, l.status, l.number, l.title, l.body, l.items,
      l."proceedingId", l."draftedAt", l."signedAt", l."numberedAt", l."deliveredAt", l."acknowledgedAt", l."repliedAt",
      l."withdrawnAt", l.reply
    FROM jsonb_to_recordset(${json(dockets.flatMap(one => one.projection.letter ?? []))}::jsonb) AS l(id text, "campaignId" text, kind text, "toUnitId" text,
      "fromUnitId" text, status text, number text, title text, body text, items jsonb, "proceedingId" text,
      "draftedAt" timestamptz, "signedAt" timestamptz, "numberedAt" timestamptz, "deliveredAt" timestamptz,
      "acknowledgedAt" timestamptz, "repliedAt" timestamptz, "withdrawnAt" timestamptz, reply text)
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, number = excluded.number, title = excluded.title,
      body = excluded.body, items = excluded.items, "signedAt" = excluded."signedAt", "numberedAt" = excluded."numberedAt",
      "deliveredAt" = excluded."deliveredAt", "acknowledgedAt" = excluded."acknowledgedAt",
      "repliedAt" = excluded."repliedAt", "withdrawnAt" = excluded."withdrawnAt", reply = excluded.reply
  )`;

/** The projection of proceedings, as one statement's part. */
export const proceedingRows = (dockets: DocketWrite[]): Prisma.Sql => Prisma.sql`
  proceeding AS (
    INSERT INTO "Proceeding" (id, "campaignId", kind, "unitId", "batchKey", stage, decision, "decisionReason", "decidedById",
      items, facts, "openedAt", "decidedAt", "endedAt")
    SELECT p.id, p."campaignId", p.kind, p."unitId", p.id, p.stage, p.decision, p."decisionReason", p."decidedById", p.items,
      p.facts, p."openedAt", p."decidedAt", p."endedAt"
    FROM jsonb_to_recordset(${json(dockets.flatMap(one => one.projection.proceeding ?? []))}::jsonb) AS p(id text, "campaignId" text, kind text, "unitId" text,
      stage text, decision text, "decisionReason" text, "decidedById" text, items jsonb, facts jsonb,
      "openedAt" timestamptz, "decidedAt" timestamptz, "endedAt" timestamptz)
    ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, decision = excluded.decision,
      "decisionReason" = excluded."decisionReason", "decidedById" = excluded."decidedById", items = excluded.items,
      facts = excluded.facts, "decidedAt" = excluded."decidedAt", "endedAt" = excluded."endedAt"
  )`;
