import type { Batch, DocketWrite } from '../../record/rows';
import { Prisma } from '../generated/client';

const json = (value: unknown): string => JSON.stringify(value);

/** The rows of dockets, with the fold of their events. */
export const docketRows = (dockets: DocketWrite[]): Prisma.Sql => Prisma.sql`
  docket AS (
    INSERT INTO "Docket" (id, "campaignId", kind, ref, "unitId", title, category, position, status, outcome, "closedOn",
      grade, "leadIds", "unitIds", sources, "findingIds", "nextDueOn", "isEnded", version, "alarmAt", "alarmAct", "remindAt", "openedAt",
      "changedAt", state, "headHash")
    SELECT r.* FROM jsonb_to_recordset(${json(
      dockets.map(({ row, state, headHash }) => ({ ...row, state, headHash })),
    )}::jsonb) AS r(id text,
      "campaignId" text, kind text, ref text, "unitId" text, title text, category text, position int, status text,
      outcome text, "closedOn" text, grade text, "leadIds" text[], "unitIds" text[], sources text[], "findingIds" text[], "nextDueOn" text, "isEnded" boolean, version int,
      "alarmAt" timestamptz, "alarmAct" text, "remindAt" timestamptz, "openedAt" timestamptz, "changedAt" timestamptz,
      state jsonb, "headHash" text)
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, outcome = excluded.outcome, "closedOn" = excluded."closedOn", grade = excluded.grade,
      "leadIds" = excluded."leadIds", "unitIds" = excluded."unitIds", sources = excluded.sources,
      "findingIds" = excluded."findingIds", "nextDueOn" = excluded."nextDueOn",
      "isEnded" = excluded."isEnded", version = excluded.version, "alarmAt" = excluded."alarmAt",
      "alarmAct" = excluded."alarmAct", "remindAt" = excluded."remindAt", "changedAt" = excluded."changedAt",
      state = excluded.state, "headHash" = excluded."headHash"
  )`;

/** The events of dockets, numbered on and chained. */
export const eventRows = (dockets: DocketWrite[]): Prisma.Sql => Prisma.sql`
  event AS (
    INSERT INTO "Event" ("docketId", seq, type, at, "recordedAt", data, "actorId", "requestId", "previousHash", hash)
    SELECT e.* FROM jsonb_to_recordset(${json(dockets.flatMap(one => one.links))}::jsonb) AS e("docketId" text, seq int,
      type text, at timestamptz, "recordedAt" timestamptz, data jsonb, "actorId" text, "requestId" text,
      "previousHash" text, hash text)
  )`;

/** The projection of the obligations of dockets. */
export const obligationRows = (dockets: DocketWrite[]): Prisma.Sql => {
  const rows = dockets.flatMap(({ row, obligations }) =>
    obligations.map(one => ({ ...one, docketId: row.id, campaignId: row.campaignId })),
  );
  return Prisma.sql`
  obligation AS (
    INSERT INTO "Obligation" (id, "docketId", "campaignId", kind, "owedById", round, "dueOn", "originalDueOn", state,
      "openedAt", "metAt", "holdsClosing", "aboutId")
    SELECT o.* FROM jsonb_to_recordset(${json(rows)}::jsonb) AS o(id text, "docketId" text, "campaignId" text, kind text,
      "owedById" text, round int, "dueOn" text, "originalDueOn" text, state text, "openedAt" timestamptz,
      "metAt" timestamptz, "holdsClosing" boolean, "aboutId" text)
    ON CONFLICT (id) DO UPDATE SET "owedById" = excluded."owedById", round = excluded.round, "dueOn" = excluded."dueOn",
      state = excluded.state, "openedAt" = excluded."openedAt", "metAt" = excluded."metAt"
  )`;
};

/** The claims of rungs: one that exists already violates its unique key and undoes everything. */
export const stepRows = (dockets: DocketWrite[]): Prisma.Sql => {
  const rows = dockets.flatMap(({ row, steps }) =>
    steps.map(one => ({ ...one, docketId: row.id, campaignId: row.campaignId })),
  );
  return Prisma.sql`
  step AS (
    INSERT INTO "Step" ("obligationId", "docketId", "campaignId", round, rung, act, outcome, "dueAt", "firedAt", cites,
      "letterId", "proceedingId")
    SELECT s.* FROM jsonb_to_recordset(${json(rows)}::jsonb) AS s("obligationId" text, "docketId" text, "campaignId" text,
      round int, rung text, act text, outcome text, "dueAt" timestamptz, "firedAt" timestamptz, cites text[],
      "letterId" text, "proceedingId" text)
  )`;
};

/** The notices, each to one person. */
export const noticeRows = ({ notices }: Batch): Prisma.Sql => Prisma.sql`
  notice AS (
    INSERT INTO "Notice" (id, "campaignId", "personId", audiences, kind, urgency, "docketId", "obligationId", round, rung, "letterId",
      "proceedingId", payload, "queuedAt", "sendAt", status)
    SELECT n.*, 'queued' FROM jsonb_to_recordset(${json(notices)}::jsonb) AS n(id text, "campaignId" text, "personId" text,
      audiences jsonb, kind text, urgency text, "docketId" text, "obligationId" text, round int, rung text, "letterId" text,
      "proceedingId" text, payload jsonb, "queuedAt" timestamptz, "sendAt" timestamptz)
    ON CONFLICT (id) DO NOTHING
  )`;
