import { addDays, dateOf, endOf, toInstant } from '../domain/calendar/civil-date';
import { launchedCampaigns, openCases, openProceedings, undelivered } from '../prisma/upkeep/find-lost';
import { readAgenda } from '../prisma/read/read-agenda';
import type { Db } from '../prisma/schema/db';
import { anchorHeads } from '../prisma/upkeep/anchor-heads';
import { factsAsOf } from '../prisma/read/moment';
import { eachHistory, readHistories } from '../prisma/read/read-histories';
import { queryCockpit } from '../prisma/read/cockpit/query-cockpit';
import { verifyLog } from '../prisma/upkeep/verify-log';
import { queryCampaigns } from '../prisma/read/campaigns';
import { countCases, queryLedger, type LedgerFilter } from '../prisma/read/ledger';
import type { LedgerSort } from '../prisma/read/ledger-order';
import { countObligations } from '../prisma/read/summary';
import { queryFound } from '../prisma/read/found';
import { queryTasks } from '../prisma/read/tasks';
import { queryNeededYears } from '../prisma/read/needed-years';
import { loadRegistry } from '../prisma/people/load-registry';
import { overdueAlarms, supervised, yearsNeeded, waitingMail } from '../prisma/upkeep/examine-record';
import { mendAlarms } from '../prisma/upkeep/mend-alarms';
import { adoptRules } from '../prisma/record/adopt-rules';
import { previewAdoption } from '../prisma/read/preview-adoption';
import { loadRunning } from '../prisma/read/load-running';
import { stateAsOf } from '../record/history/as-of';
import { forecast } from '../rehearsal/memory/forecast';
import { liaison, office, SLOWER } from './played-campaign';

/** A campaign in a database of its own. */
export interface Asked {
  db: Db;
  campaignId: string;
  cases: number;
  /** Milliseconds. */
  now: number;
}

export interface Question {
  what: string;
  /** A page should cost the same whatever the size; what looks at every case, or at all that waits, grows with it. */
  grows: 'not' | 'with-the-cases';
  /** It changes the record, so the second time is not the same. */
  isOnce?: true;
  ask: (asked: Asked) => Promise<unknown>;
}

const PER_PAGE = 50;
const day = ({ now }: Asked, offset: number): string => addDays(dateOf(toInstant(now)), offset);

const page = ({ db, campaignId }: Asked, filter: Partial<LedgerFilter> = {}) =>
  queryLedger(db, office, { kind: 'case', campaignId, sort: 'ref', limit: PER_PAGE, ...filter });

// One place per size and order: the campaigns do not change while they are asked.
const places = new Map<string, Promise<string>>();
/** Where the last page but one begins: the hundredth of 10,000 cases. */
const farPlace = (asked: Asked, sort: LedgerSort): Promise<string> => {
  const key = `${asked.cases} ${sort}`;
  const found =
    places.get(key) ??
    page(asked, { sort, limit: asked.cases / 2 }).then(({ next }) => {
      if (next === null) throw new Error(`${sort} ends before half of the cases`);
      return next;
    });
  places.set(key, found);
  return found;
};

const sorts: LedgerSort[] = ['ref', '-ref', 'due', '-due', 'changed', '-changed', 'status', '-status'];

const pages = sorts.flatMap((sort): Question[] => [
  { what: `cases by ${sort}, first page`, grows: 'not', ask: asked => page(asked, { sort }) },
  {
    what: `cases by ${sort}, page in the middle`,
    grows: 'not',
    ask: async asked => page(asked, { sort, cursor: await farPlace(asked, sort) }),
  },
]);

const filtered: Question[] = [
  {
    what: 'cases, a text in one title',
    grows: 'with-the-cases',
    ask: asked => page(asked, { q: `问题 ${asked.cases}` }),
  },
  { what: 'cases, a text in every title', grows: 'not', ask: asked => page(asked, { q: '问题' }) },
  { what: 'cases, light red', grows: 'with-the-cases', ask: asked => page(asked, { light: ['red'] }) },
  { what: 'cases, overdue', grows: 'with-the-cases', ask: asked => page(asked, { overdue: true }) },
  { what: 'cases of one lead', grows: 'with-the-cases', ask: asked => page(asked, { leadId: 'unit-7' }) },
  {
    what: 'cases that a liaison sees',
    grows: 'with-the-cases',
    ask: ({ db, campaignId }) =>
      queryLedger(db, liaison(7), { kind: 'case', campaignId, sort: 'ref', limit: PER_PAGE }),
  },
];

const searches: Question[] = [
  {
    what: 'search, a text in one title',
    grows: 'with-the-cases',
    ask: ({ db, cases }) => queryFound(db, office, `问题 ${cases}`),
  },
  {
    what: 'search, a text in every title',
    grows: 'with-the-cases',
    ask: ({ db }) => queryFound(db, office, '问题'),
  },
  {
    what: 'search of a liaison',
    grows: 'with-the-cases',
    ask: ({ db }) => queryFound(db, liaison(7), '问题'),
  },
];

const tasks: Question[] = [
  {
    what: 'tasks of a liaison',
    grows: 'with-the-cases',
    ask: ({ db }) => queryTasks(db, liaison(7), [], { limit: PER_PAGE }),
  },
  {
    what: 'tasks of the office',
    grows: 'with-the-cases',
    ask: ({ db }) => queryTasks(db, office, [], { limit: PER_PAGE }),
  },
];

const reports: Question[] = [
  {
    what: 'list of campaigns',
    grows: 'with-the-cases',
    ask: ({ db }) => queryCampaigns(db, office, { limit: PER_PAGE }),
  },
  {
    what: 'summary: cases',
    grows: 'with-the-cases',
    ask: ({ db, campaignId }) => countCases(db, office, campaignId),
  },
  {
    what: 'summary: obligations',
    grows: 'with-the-cases',
    ask: ({ db, campaignId }) => countObligations(db, office, campaignId),
  },
  {
    what: 'summary: uncovered years',
    grows: 'with-the-cases',
    ask: ({ db, campaignId }) => queryNeededYears(db, office, campaignId),
  },
  {
    what: 'ledger of a past day, a page',
    grows: 'not',
    ask: async asked => {
      const { db, campaignId } = asked;
      const { now } = await factsAsOf(db, campaignId, day(asked, -10));
      const after = { position: asked.cases / 2, id: '' };
      return readHistories(db, office, { campaignId, kind: 'case', until: now, after, limit: PER_PAGE });
    },
  },
  {
    what: 'ledger of a past day, all',
    grows: 'with-the-cases',
    ask: async asked => {
      const { db, campaignId } = asked;
      const { now } = await factsAsOf(db, campaignId, day(asked, -10));
      let count = 0;
      for await (const { events } of eachHistory(db, office, { campaignId, kind: 'case', until: now }))
        if (stateAsOf(events, now)) count++;
      if (count !== asked.cases) throw new Error(`${count} of ${asked.cases} cases`);
    },
  },
  {
    what: 'cockpit',
    grows: 'with-the-cases',
    ask: asked => {
      const { db, campaignId, now } = asked;
      const moment = { now: toInstant(now), today: day(asked, 0), completionDueOn: day(asked, 20) };
      const asker = { actor: office, campaignId, mineUnitIds: ['unit-7'] };
      return queryCockpit(db, { ...asker, ...moment }, endOf(day(asked, -9)), null);
    },
  },
  {
    what: 'forecast of 7 days',
    grows: 'with-the-cases',
    ask: async ({ db, campaignId }) => forecast(await loadRunning(db, campaignId), await loadRegistry(db), 7),
  },
];

const upkeep: Question[] = [
  { what: 'verify-log', grows: 'with-the-cases', ask: ({ db }) => verifyLog(db) },
  {
    what: "doctor's other questions",
    grows: 'with-the-cases',
    ask: async ({ db, now }) => {
      await overdueAlarms(db, new Date(now));
      await waitingMail(db, new Date(now));
      await yearsNeeded(db);
      await supervised(db);
    },
  },
  { what: 'reconcile: 1,000 alarms', grows: 'with-the-cases', ask: ({ db }) => mendAlarms(db, '') },
  {
    what: 'reconcile: what is lost',
    grows: 'with-the-cases',
    ask: async ({ db, campaignId }) => {
      await openCases(db, { after: '', limit: 1_000 });
      await launchedCampaigns(db);
      await readAgenda(db, campaignId);
      await openProceedings(db);
      await undelivered(db);
    },
  },
  {
    what: 'agenda of the campaign',
    grows: 'with-the-cases',
    ask: ({ db, campaignId }) => readAgenda(db, campaignId),
  },
];

const reArm = { all: 're-arm' as const, steps: [] };
let anchoredDays = 0;

/** What changes the record, in the end; each is asked once. */
const changes: Question[] = [
  {
    what: 'preview of an adoption',
    grows: 'with-the-cases',
    ask: ({ db, campaignId }) => previewAdoption(db, campaignId, { policy: SLOWER }, reArm),
  },
  {
    what: 'adoption of a policy, every case moves',
    grows: 'with-the-cases',
    isOnce: true,
    ask: async ({ db, campaignId }) => {
      const { version } = await db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
      await adoptRules(db, {
        campaignId,
        rules: { policy: SLOWER },
        choices: reArm,
        reason: '',
        by: office,
        expectedVersion: version,
        requestId: null,
      });
    },
  },
  {
    what: 'reconcile: anchor of a day',
    grows: 'with-the-cases',
    isOnce: true,
    ask: ({ db, now }) => anchorHeads(db, now + 86_400_000 * ++anchoredDays),
  },
];

export const questions: Question[] = [
  ...pages,
  ...filtered,
  ...searches,
  ...tasks,
  ...reports,
  ...upkeep,
  ...changes,
];
