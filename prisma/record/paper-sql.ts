import type { Batch } from '../../record/rows';
import { Prisma } from '../generated/client';

const json = (value: unknown): string => JSON.stringify(value);

// A row that another transaction wrote meanwhile is not overwritten: who writes a batch counts what was written.

/** Letters as one statement's part. */
export const letterRows = ({ letters }: Batch): Prisma.Sql => Prisma.sql`
  letter AS (
    INSERT INTO "Letter" (id, "campaignId", kind, "toUnitId", "fromUnitId", "batchKey", status, number, title, body, items,
      "proceedingId", "draftedAt", "signedAt", "numberedAt", "deliveredAt", "acknowledgedAt", "repliedAt", "withdrawnAt",
      reply, version)
    SELECT l.id, l."campaignId", l.kind, l."toUnitId", l."fromUnitId", l.id, l.status, l.number, l.title, l.body, l.items,
      l."proceedingId", l."draftedAt", l."signedAt", l."numberedAt", l."deliveredAt", l."acknowledgedAt", l."repliedAt",
      l."withdrawnAt", l.reply, l.version
    FROM jsonb_to_recordset(${json(letters)}::jsonb) AS l(id text, "campaignId" text, kind text, "toUnitId" text,
      "fromUnitId" text, status text, number text, title text, body text, items jsonb, "proceedingId" text,
      "draftedAt" timestamptz, "signedAt" timestamptz, "numberedAt" timestamptz, "deliveredAt" timestamptz,
      "acknowledgedAt" timestamptz, "repliedAt" timestamptz, "withdrawnAt" timestamptz, reply text, version int)
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, number = excluded.number, title = excluded.title,
      body = excluded.body, items = excluded.items, "signedAt" = excluded."signedAt", "numberedAt" = excluded."numberedAt",
      "deliveredAt" = excluded."deliveredAt", "acknowledgedAt" = excluded."acknowledgedAt",
      "repliedAt" = excluded."repliedAt", "withdrawnAt" = excluded."withdrawnAt", reply = excluded.reply,
      version = excluded.version
      WHERE "Letter".version < excluded.version
    RETURNING 1
  )`;

/** Proceedings as one statement's part. */
export const proceedingRows = ({ proceedings }: Batch): Prisma.Sql => Prisma.sql`
  proceeding AS (
    INSERT INTO "Proceeding" (id, "campaignId", kind, "unitId", "batchKey", stage, decision, "decisionReason", "decidedById",
      items, facts, "openedAt", "decidedAt", "endedAt", version)
    SELECT p.id, p."campaignId", p.kind, p."unitId", p.id, p.stage, p.decision, p."decisionReason", p."decidedById", p.items,
      p.facts, p."openedAt", p."decidedAt", p."endedAt", p.version
    FROM jsonb_to_recordset(${json(proceedings)}::jsonb) AS p(id text, "campaignId" text, kind text, "unitId" text,
      stage text, decision text, "decisionReason" text, "decidedById" text, items jsonb, facts jsonb,
      "openedAt" timestamptz, "decidedAt" timestamptz, "endedAt" timestamptz, version int)
    ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, decision = excluded.decision,
      "decisionReason" = excluded."decisionReason", "decidedById" = excluded."decidedById", items = excluded.items,
      facts = excluded.facts, "decidedAt" = excluded."decidedAt", "endedAt" = excluded."endedAt", version = excluded.version
      WHERE "Proceeding".version < excluded.version
    RETURNING 1
  )`;
