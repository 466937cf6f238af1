import type { DocketWrite } from '../../record/rows';
import { Prisma } from '../generated/client';

/** The projection of findings, as one statement's part. */
export const findingRows = (dockets: DocketWrite[]): Prisma.Sql => Prisma.sql`
  finding AS (
    INSERT INTO "Finding" (id, "campaignId", "subjectId", kind, indicator, status, source, category, text, year, "on",
      "isSerious", "hasBadEffect", "joinedWithId", "caseId", "foundAt")
    SELECT f.* FROM jsonb_to_recordset(${JSON.stringify(dockets.flatMap(one => one.projection.finding ?? []))}::jsonb) AS f(id text,
      "campaignId" text, "subjectId" text, kind text, indicator text, status text, source text, category text, text text,
      year integer, "on" text, "isSerious" boolean, "hasBadEffect" boolean, "joinedWithId" text, "caseId" text,
      "foundAt" timestamptz)
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, "isSerious" = excluded."isSerious",
      "hasBadEffect" = excluded."hasBadEffect", "joinedWithId" = excluded."joinedWithId", "caseId" = excluded."caseId"
  )`;
