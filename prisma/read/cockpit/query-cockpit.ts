import { addDays, at } from '../../../domain/calendar/civil-date';
import type { Db } from '../../schema/db';
import { figuresSql, type Counted } from './figures';
import { decisionsSql, rowCountsSql, rowsSql, type DecisionCounted, type RowCounted } from './rows';
import { changesSql, forecastSql, planSql, type DayChanged, type DayCounted } from './series';
import { sourceSql, type CockpitAsked, type PastRows } from './source';
import { categoriesSql, unitsSql, type CategoryCounted, type UnitCounted } from './units';
import { escalationsSql, waitsSql, type EscalationCounted, type WaitCounted } from './waits';

/** Everything of a cockpit that is counted; instants as Postgres writes them in JSON. */
export interface CockpitCounted {
  figures: Counted;
  rows: RowCounted[];
  rowCounts: { mine: number; all: number };
  decisions: DecisionCounted[];
  units: UnitCounted[];
  categories: CategoryCounted[];
  changes: DayChanged[];
  plan: DayCounted[];
  forecast: DayCounted[];
  waits: WaitCounted[];
  escalations: EscalationCounted[];
}

const WEEK_DAYS = 7;

/**
 * What a leader's cockpit counts, in one statement: from the tables of today, or from what was folded of a past day (`past`).
 * `since` is the day with which it is compared, as it had ended.
 */
export const queryCockpit = async (
  db: Db,
  asked: CockpitAsked,
  since: string,
  past: PastRows | null,
): Promise<CockpitCounted> => {
  const weekAgo = at(addDays(asked.today, 1 - WEEK_DAYS));
  const [row] = await db.$queryRaw<CockpitCounted[]>`
    WITH ${sourceSql(asked, past)}
    SELECT ${figuresSql(asked, since)} AS figures, ${rowsSql} AS rows, ${rowCountsSql} AS "rowCounts",
      ${decisionsSql} AS decisions, ${unitsSql(asked)} AS units, ${categoriesSql} AS categories,
      ${changesSql(asked)} AS changes, ${planSql(asked)} AS plan, ${forecastSql(asked)} AS forecast,
      ${waitsSql(asked)} AS waits, ${escalationsSql(asked, weekAgo)} AS escalations`;
  return row!;
};
