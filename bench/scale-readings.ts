import type { Role } from '../domain/codes/roles';
import type { SignedIn } from '../prisma/people/sessions';
import { queryDocket } from '../prisma/read/docket';
import { countCases, queryLedger, type LedgerFilter } from '../prisma/read/ledger';
import { factsAsOf } from '../prisma/read/moment';
import { readHistories } from '../prisma/read/read-histories';
import { countObligations } from '../prisma/read/summary';
import { queryTasks } from '../prisma/read/tasks';
import type { Db } from '../prisma/schema/db';

/** A loaded campaign in a database of its own. */
export interface Loaded {
  db: Db;
  campaignId: string;
  cases: number;
}

export interface Reading {
  what: string;
  ask: (loaded: Loaded) => Promise<unknown>;
  /** The same rows by the plainest statement that gives them. */
  bare: (loaded: Loaded) => Promise<unknown>;
}

const PER_PAGE = 50;

const signedIn = (unitId: string, role: Role): SignedIn => ({
  personId: `${unitId}.${role}`,
  unitId,
  family: [unitId],
  roles: [role],
  scopeUnitIds: [unitId],
  expiresAt: new Date(0),
});
const office = signedIn('load-office', 'coordinator');
const supervision = signedIn('load-supervision', 'supervisor');
const LEAD = 'load-001-u003';

const page = ({ db, campaignId }: Loaded, filter: Partial<LedgerFilter> = {}) =>
  queryLedger(db, office, { kind: 'case', campaignId, sort: 'ref', limit: PER_PAGE, ...filter });

const middle = ({ cases }: Loaded): number => Math.floor(cases / 2);

/** A page of cases and what is owed in them. */
const rowsOf = ({ db }: Loaded, ids: { id: string }[]) =>
  db.$queryRaw`SELECT d.*, o.* FROM "Docket" d JOIN "Obligation" o ON o."docketId" = d.id
    WHERE d.id = ANY(${ids.map(one => one.id)}::text[])`;

const barePage = async (loaded: Loaded, { from = 0, status = null as string | null, lead = '' } = {}) => {
  const { db, campaignId } = loaded;
  const ids = lead
    ? await db.$queryRaw<{ id: string }[]>`
        SELECT id FROM "Docket" WHERE "campaignId" = ${campaignId} AND kind = 'case'
          AND "leadIds" @> ARRAY[${lead}]::text[] ORDER BY position LIMIT ${PER_PAGE}`
    : status
      ? await db.$queryRaw<{ id: string }[]>`
          SELECT id FROM "Docket" WHERE "campaignId" = ${campaignId} AND kind = 'case' AND status = ${status}
          ORDER BY position LIMIT ${PER_PAGE}`
      : await db.$queryRaw<{ id: string }[]>`
          SELECT id FROM "Docket" WHERE "campaignId" = ${campaignId} AND kind = 'case' AND position >= ${from}
          ORDER BY position LIMIT ${PER_PAGE}`;
  return rowsOf(loaded, ids);
};

const caseId = ({ campaignId }: Loaded): string => `${campaignId}:1-017`;

/** What pages ask. None may grow with the campaign. */
export const readings: readonly Reading[] = [
  { what: 'ledger, first page', ask: loaded => page(loaded), bare: loaded => barePage(loaded) },
  {
    what: 'ledger by status',
    ask: loaded => page(loaded, { status: ['received'] }),
    bare: loaded => barePage(loaded, { status: 'received' }),
  },
  {
    what: 'ledger of one lead',
    ask: loaded => page(loaded, { leadId: LEAD }),
    bare: loaded => barePage(loaded, { lead: LEAD }),
  },
  {
    what: 'summary, cases',
    ask: ({ db, campaignId }) => countCases(db, office, campaignId),
    bare: ({ db, campaignId }) => db.$queryRaw`
      SELECT status, outcome, count(*) FROM "Docket" WHERE "campaignId" = ${campaignId} AND kind = 'case' GROUP BY 1, 2`,
  },
  {
    what: 'summary, obligations',
    ask: ({ db, campaignId }) => countObligations(db, office, campaignId),
    bare: ({ db, campaignId }) => db.$queryRaw`
      SELECT state, count(*) FROM "Obligation" WHERE "campaignId" = ${campaignId} GROUP BY 1`,
  },
  {
    what: 'tasks of the supervision office',
    ask: ({ db }) => queryTasks(db, supervision, [], { limit: PER_PAGE }),
    bare: ({ db }) => db.$queryRaw`
      SELECT b.*, d.* FROM "Obligation" b JOIN "Docket" d ON d.id = b."docketId"
      WHERE b.kind = 'verification' AND b.state = 'open' ORDER BY b."dueOn", b.id COLLATE "C" LIMIT ${PER_PAGE + 1}`,
  },
  {
    what: 'ledger of a past day, a page',
    ask: async loaded => {
      const { db, campaignId } = loaded;
      const { now: until } = await factsAsOf(db, campaignId, '2018-05-16');
      const after = { position: middle(loaded), id: '' };
      return readHistories(db, office, { campaignId, kind: 'case', until, after, limit: PER_PAGE });
    },
    bare: async loaded => {
      const { db, campaignId } = loaded;
      const ids = await db.$queryRaw<{ id: string }[]>`
        SELECT id FROM "Docket" WHERE "campaignId" = ${campaignId} AND kind = 'case' AND position >= ${middle(loaded)}
        ORDER BY position LIMIT ${PER_PAGE}`;
      return db.$queryRaw`SELECT * FROM "Event" WHERE "docketId" = ANY(${ids.map(one => one.id)}::text[])`;
    },
  },
  {
    what: 'a case',
    ask: loaded => queryDocket(loaded.db, office, 'case', caseId(loaded)),
    bare: async loaded => {
      const { db } = loaded;
      await db.$queryRaw`SELECT * FROM "Docket" WHERE id = ${caseId(loaded)}`;
      await db.$queryRaw`SELECT * FROM "Step" WHERE "docketId" = ${caseId(loaded)}`;
      return db.$queryRaw`SELECT * FROM "Obligation" WHERE "docketId" = ${caseId(loaded)}`;
    },
  },
];
