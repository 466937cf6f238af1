import { burdenOf, overBudget, weekOf } from '../../domain/burden/burden';
import { addDays, at, dateOf, toInstant, type Instant } from '../../domain/calendar/civil-date';
import { eachYearOnce } from '../../domain/calendar/provisional';
import { provisionalYears } from '../../domain/explain/provisional';
import type { Policy } from '../../domain/policy/types';
import { queryAhead, queryBurden, queryUnannounced } from '../../prisma/read/ahead';
import { assertCampaign } from '../../prisma/read/campaigns';
import { unitNames } from '../../prisma/read/unit-names';
import { loadFacts } from '../../prisma/record/facts';
import { instantOf } from '../../prisma/schema/instants';
import type { Db } from '../../prisma/schema/db';
import { getAhead } from '../contracts/ahead';
import { route } from '../route';

const HOURS_48 = 48 * 3_600_000;
/** So many units are named. */
const NAMED = 3;

const loadBurden = async (db: Db, campaignId: string, now: Instant, policy: Policy) => {
  const first = weekOf(dateOf(now));
  const { mails, asked } = await queryBurden(db, campaignId, { first, last: addDays(first, 6) });
  const weeks = burdenOf(mails, asked);
  const over = overBudget(weeks, policy.burden);
  const named = await unitNames(
    db,
    over.map(one => one.unitId),
  );
  const sum = (of: 'messages' | 'forms') => weeks.reduce((all, one) => all + one[of], 0);
  return {
    week: first,
    messages: sum('messages'),
    forms: sum('forms'),
    over: over.map(({ unitId, messagesToOne, forms }) => ({ unit: named(unitId), messagesToOne, forms })),
  };
};

/** What comes by itself in two days, what was asked of units this week, and dates that may move. */
export const getAheadRoute = route(getAhead, async ({ deps: { db }, actor, params: { id: campaignId } }) => {
  await assertCampaign(db, actor, campaignId);
  const { now, policy, calendar } = await loadFacts(db, campaignId);
  const until = toInstant(Date.parse(now) + HOURS_48);
  const rows = await queryAhead(db, actor, campaignId, { from: at(dateOf(now), '00:00'), now, until });
  const named = await unitNames(
    db,
    rows.flatMap(one => one.unitIds.slice(0, NAMED)),
  );
  const derivations = await queryUnannounced(db, actor, campaignId, calendar.years);
  const hanging = derivations.map(provisionalYears).filter(years => years.length > 0);
  return {
    body: {
      now,
      until,
      items: rows.map(({ unitIds, ...one }) => ({
        ...one,
        at: instantOf(one.at),
        units: unitIds.slice(0, NAMED).map(named),
        unitCount: unitIds.length,
      })),
      burden: await loadBurden(db, campaignId, now, policy),
      provisional: { count: hanging.length, years: eachYearOnce(hanging.flat()) },
    },
  };
});
