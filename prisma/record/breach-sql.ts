import type { DocketWrite } from '../../record/rows';
import { Prisma } from '../generated/client';

/** The projection of breaches, as one statement's part. */
export const breachRows = (dockets: DocketWrite[]): Prisma.Sql => Prisma.sql`
  breach AS (
    INSERT INTO "Breach" (id, "campaignId", key, rule, part, unit, period, stage, status, "isBroken", "unitId",
      "answerableId", "caseId", "previousId", "foundAt", "decidedAt")
    SELECT b.* FROM jsonb_to_recordset(${JSON.stringify(dockets.flatMap(one => one.projection.breach ?? []))}::jsonb) AS b(id text,
      "campaignId" text, key text, rule text, part text, unit text, period text, stage text, status text,
      "isBroken" boolean, "unitId" text, "answerableId" text, "caseId" text, "previousId" text, "foundAt" timestamptz,
      "decidedAt" timestamptz)
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, "isBroken" = excluded."isBroken", "caseId" = excluded."caseId",
      "decidedAt" = excluded."decidedAt"
  )`;
