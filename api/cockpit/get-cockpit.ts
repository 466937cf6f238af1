import { dateOf, endOf } from '../../domain/calendar/civil-date';
import { burnDown } from '../../domain/outlook/burn-down';
import { holderOf } from '../../domain/outlook/held-days';
import { assertCampaign } from '../../prisma/read/campaigns';
import { queryCockpit, type CockpitCounted } from '../../prisma/read/cockpit/query-cockpit';
import { unitNames, unitNamesAsOf } from '../../prisma/read/unit-names';
import { getCockpit, type Cockpit } from '../contracts/cockpit';
import { route } from '../route';
import { daysOf, lastMonday, momentOf } from './moment';
import { ownInstructions } from './own-instructions';
import { pastRows } from './past-rows';
import { daysSince, presentFigures, readInstant, sentenceOf } from './present-figures';
import { presentOverdue } from './present-rows';

const unitsIn = ({ rows, decisions, units, waits }: CockpitCounted): string[] =>
  [...rows, ...decisions, ...units, ...waits].map(one => one.unitId);

/** The whole cockpit in one answer: counted by one statement, and a few queries for the rows that are shown. */
export const getCockpitRoute = route(getCockpit, async ({ deps: { db }, actor, params, query }) => {
  await assertCampaign(db, actor, params.id);
  const { facts, now, mode } = await momentOf(db, params.id, query.asOf);
  const today = dateOf(facts.now);
  const { completionDueOn } = facts.timetable;
  const reader = await db.person.findUnique({
    where: { id: actor.personId },
    select: { answersFor: true },
  });
  const mineUnitIds = reader?.answersFor ?? [];
  const monday = lastMonday(today);
  const counted = await queryCockpit(
    db,
    { actor, campaignId: params.id, now: facts.now, today, mineUnitIds, completionDueOn },
    endOf(monday),
    mode === 'past' ? await pastRows(db, actor, facts) : null,
  );
  const namesOf = mode === 'past' ? unitNamesAsOf(facts) : unitNames;
  const named = await namesOf(db, [...unitsIn(counted), ...mineUnitIds]);
  const isOnlyMine = query.mine === true;
  const shown = counted.rows.filter(one => !isOnlyMine || one.isMine);
  const since = counted.changes.filter(one => one.on > monday);
  const sum = (of: 'closed' | 'sentBack') => since.reduce((total, one) => total + one[of], 0);
  const body: Cockpit = {
    campaign: { id: params.id, title: facts.campaign.title },
    asOf: facts.now,
    now,
    days: daysOf(dateOf(now)),
    mode,
    mine: { units: mineUnitIds.map(named), isOnly: isOnlyMine },
    sentence: sentenceOf(counted.figures, today, completionDueOn),
    since: {
      on: monday,
      newlyOverdue: counted.figures.newlyOverdue,
      closed: sum('closed'),
      sentBack: sum('sentBack'),
    },
    nextProposals: counted.figures.proposals,
    nextDates: counted.figures.nextDates as Cockpit['nextDates'],
    figures: presentFigures(counted.figures, {
      today,
      mode,
      plan: counted.plan,
      readerId: actor.personId,
    }),
    overdue: {
      rows: await presentOverdue(db, actor, shown, facts, { mode, named }),
      ...counted.rowCounts,
      byCategory: counted.categories.map(({ longest, ...one }) => ({ ...one, longestDays: longest })),
    },
    decisions: counted.decisions.map(({ openedAt, unitId, kind, days, ...one }) => ({
      ...one,
      kind: kind as Cockpit['decisions'][number]['kind'],
      unit: named(unitId),
      daysOverdue: days,
      proposedAt: readInstant(openedAt),
      waitedDays: daysSince(openedAt, today),
    })),
    units: counted.units.map(({ unitId, longest, cells, ...one }) => ({
      ...one,
      unit: named(unitId),
      longestDays: longest,
      cells: Object.fromEntries(cells.map(({ kind, ...cell }) => [kind, cell])),
    })),
    series: burnDown({ ...counted, today, completionDueOn }),
    waits: counted.waits.map(({ unitId, since: from, kind, ...one }) => ({
      ...one,
      kind: kind as Cockpit['waits'][number]['kind'],
      holder: holderOf(unitId, facts.offices),
      by: named(unitId),
      since: readInstant(from),
      days: daysSince(from, today),
    })),
    escalations: counted.escalations as Cockpit['escalations'],
    instructions: mode === 'now' ? await ownInstructions(db, actor, params.id) : [],
    unknown: mode === 'now' ? [] : ['ledger', 'instructions'],
  };
  return { body };
});
