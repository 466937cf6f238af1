import type { CivilDate, Instant } from '../../../domain/calendar/civil-date';
import { kindsBesideTheWork } from '../../../domain/obligation/beside-the-work';
import { unitsOwnKinds } from '../../../domain/obligation/units-own';
import { proposalActs } from '../../../domain/obligation/proposals';
import type { DocketRow, ObligationRow } from '../../../record/rows';
import { Prisma } from '../../generated/client';
import type { SignedIn } from '../../people/sessions';
import { lightSql, obligationFacts } from '../light-sql';
import { docketScope, fileScope, obligationScope } from '../scope';

/** What a cockpit is asked about: who asks, when it is, the units for which he answers, the campaign's own date. */
export interface CockpitAsked {
  actor: SignedIn;
  campaignId: string;
  now: Instant;
  today: CivilDate;
  mineUnitIds: string[];
  completionDueOn: CivilDate;
}

/** A case or a unit's file of a past day, as `k` has those of today. */
type PastFile = Pick<
  DocketRow,
  | 'id'
  | 'kind'
  | 'ref'
  | 'unitId'
  | 'title'
  | 'category'
  | 'position'
  | 'status'
  | 'outcome'
  | 'leadIds'
  | 'alarmAt'
  | 'alarmAct'
> & { light: string; overdue: number };

/** An obligation of a past day, as `b` has those of today. */
type PastObligation = Omit<ObligationRow, 'round'> & { docketId: string };

/** Everything folded of a past day. */
export interface PastRows {
  files: PastFile[];
  obligations: PastObligation[];
}

const texts = (all: readonly string[]): Prisma.Sql => Prisma.sql`${[...all]}::text[]`;
export const ownKindsSql = texts(unitsOwnKinds);

/** The campaign with its clock at the instant asked about: a later one than the present says what is late if nobody acts. */
const campaignAt = ({ campaignId, now }: CockpitAsked): Prisma.Sql => Prisma.sql`(
  SELECT id, 'rehearsal'::text AS clock, ${now}::timestamptz AS "clockAt", "policyId", "policyVersion"
  FROM "Campaign" WHERE id = ${campaignId}) c`;

const filesNow = (asked: CockpitAsked): Prisma.Sql => Prisma.sql`
  SELECT d.id, d.kind, d.ref, d."unitId", d.title, d.category, d.position, d.status, d.outcome, d."leadIds",
    d."alarmAt", d."alarmAct", ${lightSql} AS light, o.overdue
  FROM "Docket" d JOIN ${campaignAt(asked)} ON c.id = d."campaignId"
  JOIN "Policy" p ON p.id = c."policyId" AND p.version = c."policyVersion"
  CROSS JOIN ${obligationFacts(obligationScope(asked.actor))}
  WHERE d."campaignId" = ${asked.campaignId} AND d.kind IN ('case', 'unit-file') AND ${fileScope(asked.actor)}`;

const obligationsNow = ({ actor, campaignId }: CockpitAsked): Prisma.Sql => Prisma.sql`
  SELECT b.id, b."docketId", b.kind, b."owedById", b."dueOn"::date AS "dueOn", b."originalDueOn"::date AS "originalDueOn",
    b.state, b."openedAt", b."metAt", b."holdsClosing", b."aboutId"
  FROM "Obligation" b JOIN "Docket" d ON d.id = b."docketId"
  WHERE b."campaignId" = ${campaignId} AND ${docketScope(actor)} AND ${obligationScope(actor)}`;

const filesThen = ({ files }: PastRows): Prisma.Sql => Prisma.sql`
  SELECT * FROM jsonb_to_recordset(${JSON.stringify(files)}::jsonb) AS k(id text, kind text, ref text, "unitId" text,
    title text, category text, position int, status text, outcome text, "leadIds" text[], "alarmAt" timestamptz,
    "alarmAct" text, light text, overdue int)`;

const obligationsThen = ({ obligations }: PastRows): Prisma.Sql => Prisma.sql`
  SELECT * FROM jsonb_to_recordset(${JSON.stringify(obligations)}::jsonb) AS b(id text, "docketId" text, kind text,
    "owedById" text, "dueOn" date, "originalDueOn" date, state text, "openedAt" timestamptz, "metAt" timestamptz,
    "holdsClosing" boolean, "aboutId" text)`;

/**
 * What every panel is counted from, as common tables: `k` cases and units' files with their lights, `b` what is owed, `late`
 * what of it is overdue as the ledger counts it, `own` what units owe by itself, `p` proposals that wait for a decision, `r`
 * rungs that the reader may know of. Of a past day `past` takes the place of the rows of today, so each panel is said once.
 */
export const sourceSql = (asked: CockpitAsked, past: PastRows | null): Prisma.Sql => {
  const { actor, campaignId, now, today, mineUnitIds } = asked;
  return Prisma.sql`
  k0 AS (${past ? filesThen(past) : filesNow(asked)}),
  k AS MATERIALIZED (SELECT k0.*, k0."leadIds" && ${texts(mineUnitIds)} AS "isMine" FROM k0),
  b AS MATERIALIZED (SELECT x.*, (x."metAt" AT TIME ZONE 'Asia/Shanghai')::date AS "metOn"
    FROM (${past ? obligationsThen(past) : obligationsNow(asked)}) x),
  late AS MATERIALIZED (SELECT b.*, k.kind AS "docketKind", k.position, k.category,
      k."isMine" OR b."owedById" = ANY(${texts(mineUnitIds)}) AS "isMine", ${today}::date - b."dueOn" AS days
    FROM b JOIN k ON k.id = b."docketId"
    WHERE b.state = 'open' AND b."dueOn" < ${today}::date AND NOT (b.kind = ANY(${texts(kindsBesideTheWork)}))),
  own AS MATERIALIZED (SELECT b.*, b."metOn" IS NOT NULL AND b."metOn" <= b."originalDueOn" AS "onOriginal",
      b."metOn" IS NOT NULL AND b."metOn" <= b."dueOn" AS "onCurrent",
      b."metOn" IS NOT NULL OR b."originalDueOn" < ${today}::date AS "countsOriginal",
      b."metOn" IS NOT NULL OR (b.state = 'open' AND b."dueOn" < ${today}::date) AS "countsCurrent"
    FROM b WHERE b.kind = ANY(${ownKindsSql}) AND b.state <> 'ended'),
  p AS MATERIALIZED (SELECT p.id, p.kind, p."unitId", p.items, p."openedAt"
    FROM "Proceeding" p JOIN "Docket" d ON d.id = p.id
    WHERE p."campaignId" = ${campaignId} AND p."openedAt" <= ${now}::timestamptz
      AND coalesce(p."decidedAt", p."endedAt", 'infinity') > ${now}::timestamptz AND ${docketScope(actor)}),
  r AS MATERIALIZED (SELECT s."obligationId", s."docketId", s.round, s.rung, s.act, s."firedAt", s."letterId",
      s."proceedingId", o."owedById"
    FROM "Step" s JOIN "Obligation" o ON o.id = s."obligationId"
    WHERE s."campaignId" = ${campaignId} AND s.outcome = 'fired' AND s.act NOT IN ('remind', 'task-notice')
      AND s."firedAt" <= ${now}::timestamptz
      AND (NOT (s.act = ANY(${texts(proposalActs)})) OR EXISTS (
        SELECT 1 FROM "Docket" d WHERE d.id = s."proceedingId" AND ${docketScope(actor)})))`;
};
