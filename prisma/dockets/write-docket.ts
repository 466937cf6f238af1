import type { Tx } from '../db';

/** A docket's row as it is written: instants as text with offset, the state as the fold of its events. */
export interface DocketRow {
  id: string;
  campaignId: string;
  kind: string;
  ref: string | null;
  unitId: string | null;
  title: string;
  category: string | null;
  position: number;
  status: string;
  outcome: string | null;
  closedOn: string | null;
  leadIds: string[];
  unitIds: string[];
  nextDueOn: string | null;
  isEnded: boolean;
  version: number;
  alarmAt: string | null;
  alarmAct: string | null;
  remindAt: string | null;
  openedAt: string;
  changedAt: string;
}

export interface EventRow {
  seq: number;
  type: string;
  at: string;
  data: unknown;
}

export interface ObligationRow {
  id: string;
  kind: string;
  owedById: string;
  round: number;
  dueOn: string;
  originalDueOn: string;
  state: string;
  openedAt: string;
  metAt: string | null;
  holdsClosing: boolean;
}

export interface StepRow {
  obligationId: string;
  round: number;
  rung: string;
  act: string;
  outcome: string;
  dueAt: string;
  firedAt: string;
  cites: string[];
}

export interface DocketWrite {
  row: DocketRow;
  state: unknown;
  events: EventRow[];
  obligations: ObligationRow[];
  steps: StepRow[];
  recordedAt: string;
  actorId: string | null;
  requestId: string | null;
}

/**
 * One statement for one docket: its row, events, obligations and the claims of steps. Each is a JSON parameter, so that a
 * busy day costs one round trip per docket; a claim that exists already violates its unique key and undoes everything.
 */
export const writeDocket = async (tx: Tx, write: DocketWrite): Promise<void> => {
  const { row, state, events, obligations, steps, recordedAt, actorId, requestId } = write;
  await tx.$executeRaw`
    WITH docket AS (
      INSERT INTO "Docket" (id, "campaignId", kind, ref, "unitId", title, category, position, status, outcome, "closedOn",
        "leadIds", "unitIds", "nextDueOn", "isEnded", version, "alarmAt", "alarmAct", "remindAt", "openedAt", "changedAt", state)
      SELECT r.id, r."campaignId", r.kind, r.ref, r."unitId", r.title, r.category, r.position, r.status, r.outcome, r."closedOn",
        r."leadIds", r."unitIds", r."nextDueOn", r."isEnded", r.version, r."alarmAt", r."alarmAct", r."remindAt", r."openedAt",
        r."changedAt", ${JSON.stringify(state)}::jsonb
      FROM jsonb_to_record(${JSON.stringify(row)}::jsonb) AS r(id text, "campaignId" text, kind text, ref text, "unitId" text,
        title text, category text, position int, status text, outcome text, "closedOn" text, "leadIds" text[], "unitIds" text[],
        "nextDueOn" text, "isEnded" boolean, version int, "alarmAt" timestamptz, "alarmAct" text, "remindAt" timestamptz,
        "openedAt" timestamptz, "changedAt" timestamptz)
      ON CONFLICT (id) DO UPDATE SET status = excluded.status, outcome = excluded.outcome, "closedOn" = excluded."closedOn",
        "leadIds" = excluded."leadIds", "unitIds" = excluded."unitIds", "nextDueOn" = excluded."nextDueOn",
        "isEnded" = excluded."isEnded", version = excluded.version, "alarmAt" = excluded."alarmAt",
        "alarmAct" = excluded."alarmAct", "remindAt" = excluded."remindAt", "changedAt" = excluded."changedAt",
        state = excluded.state
    ), events AS (
      INSERT INTO "Event" ("docketId", seq, type, at, "recordedAt", data, "actorId", "requestId")
      SELECT ${row.id}, e.seq, e.type, e.at, ${recordedAt}::timestamptz, e.data, ${actorId}, ${requestId}
      FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS e(seq int, type text, at timestamptz, data jsonb)
    ), obligations AS (
      INSERT INTO "Obligation" (id, "docketId", "campaignId", kind, "owedById", round, "dueOn", "originalDueOn", state,
        "openedAt", "metAt", "holdsClosing")
      SELECT o.id, ${row.id}, ${row.campaignId}, o.kind, o."owedById", o.round, o."dueOn", o."originalDueOn", o.state,
        o."openedAt", o."metAt", o."holdsClosing"
      FROM jsonb_to_recordset(${JSON.stringify(obligations)}::jsonb) AS o(id text, kind text, "owedById" text, round int,
        "dueOn" text, "originalDueOn" text, state text, "openedAt" timestamptz, "metAt" timestamptz, "holdsClosing" boolean)
      ON CONFLICT (id) DO UPDATE SET "owedById" = excluded."owedById", round = excluded.round, "dueOn" = excluded."dueOn",
        state = excluded.state, "openedAt" = excluded."openedAt", "metAt" = excluded."metAt"
    )
    INSERT INTO "Step" ("obligationId", "docketId", "campaignId", round, rung, act, outcome, "dueAt", "firedAt", cites)
    SELECT s."obligationId", ${row.id}, ${row.campaignId}, s.round, s.rung, s.act, s.outcome, s."dueAt", s."firedAt", s.cites
    FROM jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) AS s("obligationId" text, round int, rung text, act text,
      outcome text, "dueAt" timestamptz, "firedAt" timestamptz, cites text[])`;
};
