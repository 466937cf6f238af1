import { campaignStatuses } from '../../domain/codes/campaigns';
import { caseOutcomes, caseStatuses } from '../../domain/codes/statuses';
import { queryCampaign } from '../../prisma/read/campaigns';
import { countCases, type DocketCount } from '../../prisma/read/ledger';
import { countObligations } from '../../prisma/read/summary';
import { countUndelivered } from '../../prisma/read/undelivered';
import { queryNeededYears } from '../../prisma/read/needed-years';
import { campaignNow } from '../../prisma/record/campaign-clock';
import { dateOf } from '../../domain/calendar/civil-date';
import { isNeededSoon } from '../../domain/outlook/needed-years';
import { unitsAlone } from '../../prisma/people/left-alone';
import { seesAll } from '../../prisma/read/scope';
import { getSummary } from '../contracts/campaigns';
import { route } from '../route';
import { lights } from '../../domain/codes/lights';

const totals = <K extends string>(
  keys: readonly K[],
  rows: DocketCount[],
  of: (row: DocketCount) => string | null,
) =>
  Object.fromEntries(
    keys.map(key => [key, rows.filter(row => of(row) === key).reduce((sum, row) => sum + row.count, 0)]),
  ) as Record<K, number>;

/** Totals over what the reader may see, in a fixed number of queries. */
export const getSummaryRoute = route(getSummary, async ({ deps, actor, params }) => {
  const { status } = await queryCampaign(deps.db, actor, params.id);
  const rows = await countCases(deps.db, actor, params.id);
  const owed = await countObligations(deps.db, actor, params.id);
  const needed = await queryNeededYears(deps.db, actor, params.id);
  const today = needed.length > 0 ? dateOf(await campaignNow(deps.db, params.id)) : '';
  const alone = seesAll(actor) ? await unitsAlone(deps.db, params.id) : [];
  const undelivered = seesAll(actor) ? await countUndelivered(deps.db, params.id) : 0;
  return {
    body: {
      status: campaignStatuses.find(one => one === status) ?? 'ended',
      total: rows.reduce((sum, row) => sum + row.count, 0),
      byStatus: totals(caseStatuses, rows, row => row.status),
      byLight: totals(lights, rows, row => row.light),
      byOutcome: totals(caseOutcomes, rows, row => row.outcome),
      obligations: { open: owed.open, overdue: owed.overdue, met: owed.met },
      onTime: {
        byOriginalDate: { met: owed.met, onTime: owed.onTimeOriginal },
        byCurrentDate: { met: owed.met, onTime: owed.onTimeCurrent },
      },
      lettersToHandle: owed.letters,
      proposalsToDecide: owed.proposals,
      provisionalYears: needed.map(one => ({ ...one, isSoon: isNeededSoon(one, today) })),
      unitsAlone: alone.map(({ unitId, name, owed: open, isClosed }) => ({
        unit: { id: unitId, name },
        owed: open,
        isClosed,
      })),
      undelivered,
    },
  };
});
