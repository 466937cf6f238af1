import type { Instant } from '../../domain/calendar/civil-date';
import type { CampaignRecord, RecordedVerdict, RecordUnit } from '../../domain/compile/record';
import { foldUnit } from '../../domain/registry/evolve';
import { unitAsOf } from '../../domain/registry/as-of';
import type { DocketState } from '../../domain/kinds';
import type { PlanInForce } from '../../domain/revision/plan-in-force';
import { campaignRecord, unitsIn } from '../../record/report/campaign-record';
import { stateAsOf } from '../../record/history/as-of';
import type { CampaignFacts } from '../../record/rows';
import type { UnitId } from '../../domain/obligation/types';
import { Prisma } from '../generated/client';
import type { Db, Tx } from '../schema/db';
import { readEvents } from './read-events';
import { momentOf, readUnitEvents } from './registry-events';
import { rulesAsOf } from './rules-as-of';

/** The units under the names and as the kinds of that day; one that the registry keeps no events of, as it is now. Two queries. */
const recordUnits = async (db: Db | Tx, ids: string[], facts: CampaignFacts): Promise<RecordUnit[]> => {
  const present = await db.unit.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, kind: true },
  });
  const registered = await readUnitEvents(db, ids);
  return present.map(({ id, ...now }) => {
    const events = (registered.get(id) ?? []).map(one => one.event);
    const { name, kind } = unitAsOf(events, momentOf(facts)) ?? foldUnit(events.slice(0, 1)) ?? now;
    return { id, name, isTownship: kind === 'township' };
  });
};

/** 现行方案 as it was at an instant; null where it was never kept. */
const planAsOf = async (db: Db | Tx, campaignId: string, asOf: Instant): Promise<PlanInForce | null> => {
  const [row] = await db.$queryRaw<{ data: PlanInForce }[]>`
    SELECT data FROM (
      (SELECT 0 AS place, data FROM "PastPlan" WHERE "campaignId" = ${campaignId} AND until > ${asOf}::timestamptz
        ORDER BY until LIMIT 1)
      UNION ALL SELECT 1, data FROM "PlanInForce" WHERE "campaignId" = ${campaignId}) p
    ORDER BY place LIMIT 1`;
  return row?.data ?? null;
};

/** Which dockets: all but the report's own, or those of one unit. */
const wanted = (campaignId: string, ofUnit: UnitId | undefined): Prisma.Sql =>
  ofUnit === undefined
    ? Prisma.sql`d."campaignId" = ${campaignId} AND d.kind NOT IN ('report', 'figure-book')`
    : Prisma.sql`d."campaignId" = ${campaignId} AND d.kind NOT IN ('report', 'figure-book')
        AND (d."unitId" = ${ofUnit} OR d."unitIds" @> ARRAY[${ofUnit}]::text[])`;

/** The states as they are, in one statement and so as of one moment. */
const presentStates = async (db: Db | Tx, which: Prisma.Sql): Promise<DocketState[]> => {
  const rows = await db.$queryRaw<{ state: DocketState }[]>`SELECT state FROM "Docket" d WHERE ${which}`;
  return rows.map(one => one.state);
};

/** The rows of rules as the evaluations by an instant left them. */
const verdictsAsOf = (db: Db | Tx, campaignId: string, asOf: Instant): Promise<RecordedVerdict[]> =>
  db.$queryRaw<RecordedVerdict[]>`
    SELECT "unitId", row FROM (
      SELECT DISTINCT ON (key) "unitId", row FROM "VerdictChange"
      WHERE "campaignId" = ${campaignId} AND "recordedAt" <= ${asOf}::timestamptz ORDER BY key, id DESC) newest
    WHERE row IS NOT NULL`;

const PAGE = 500;

/** What everything that was recorded by an instant folds to, with the events of one page in memory at a time. */
const pastStates = async (db: Db | Tx, which: Prisma.Sql, asOf: Instant): Promise<DocketState[]> => {
  const dockets = await db.$queryRaw<{ id: string }[]>`
    SELECT d.id FROM "Docket" d WHERE ${which}
      AND EXISTS (SELECT 1 FROM "Event" e
        WHERE e."docketId" = d.id AND e.seq = 1 AND e."recordedAt" <= ${asOf}::timestamptz)
    ORDER BY d.id`;
  const states: DocketState[] = [];
  for (let start = 0; start < dockets.length; start += PAGE) {
    const ids = dockets.slice(start, start + PAGE).map(one => one.id);
    for (const events of (await readEvents(db, ids, asOf)).values()) {
      const state = stateAsOf(events, asOf);
      if (state) states.push(state);
    }
  }
  return states;
};

/**
 * What a campaign's record held at an instant of its clock, `now` at the latest: the rules, the plan and the names of that
 * day, and of every docket what had been recorded by then. At the present it is what the rows say. `ofUnit`: of the dockets in
 * which that unit has a part, or that are about it, alone.
 */
export const readCampaignRecord = async (
  db: Db | Tx,
  present: CampaignFacts,
  asOf: Instant,
  { ofUnit }: { ofUnit?: UnitId } = {},
): Promise<CampaignRecord> => {
  const { campaign, policy, calendar, now } = present;
  const isPast = asOf < now;
  const rules = isPast ? await rulesAsOf(db, campaign.id, asOf, { policy, calendar }) : {};
  const facts = { ...present, ...rules, now: asOf };
  const which = wanted(campaign.id, ofUnit);
  const states = await (isPast ? pastStates(db, which, asOf) : presentStates(db, which));
  const plan = await planAsOf(db, campaign.id, asOf);
  const verdicts = await verdictsAsOf(db, campaign.id, asOf);
  return campaignRecord(
    { facts, states, plan, verdicts },
    await recordUnits(db, unitsIn({ states, facts }), facts),
  );
};
