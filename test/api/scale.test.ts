import { ledgerCommand } from '../../cli/ledger-as-of';
import type { Command } from '../../domain/commands/command';
import { commandDockets } from '../../prisma/record/command-docket';
import type { SignedIn } from '../../prisma/people/sessions';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, type TestPerson } from '../support/factories';
import { rowsRead } from '../support/rows-read';
import { runCommand } from '../support/run-command';
import { sharedEngines } from '../support/shared-engines';
import { lights } from '../../domain/codes/lights';
import type { Role } from '../../domain/codes/roles';

const FEW = 100;
const MANY = 3_000;
const LEADS = 10;
const PER_PAGE = 50;
const refsOf = (count: number) => Array.from({ length: count }, (_, index) => `一-${index + 1}`);
const leadOf = (index: number) => `unit-${index % LEADS}`;

let api: TestApi;
let office: TestPerson;
let few: string;
let many: string;

const write = (count: number) =>
  createCampaign(api.db, {
    cases: refsOf(count).map((ref, index) => ({
      ref,
      leads: [leadOf(index)],
      dueOn: index % 4 === 0 ? '2018-05-12' : '2018-07-30',
    })),
  });

const signedIn = (unitId: string, role: Role): SignedIn => ({
  personId: unitId,
  unitId,
  family: [unitId],
  scopeUnitIds: [unitId],
  roles: [role],
  expiresAt: new Date(0),
});

/** One lead is further than the others, so that lights and statuses differ. */
const workOn = async (campaignId: string, lead: string): Promise<void> => {
  const rows = await api.db.docket.findMany({
    where: { campaignId, leadIds: { has: lead } },
    select: { id: true },
  });
  const docketIds = rows.map(one => one.id);
  const act = (actor: SignedIn, command: Command) =>
    commandDockets(api.db, { campaignId, docketIds, command, actor, requestId: null });
  await act(signedIn(lead, 'liaison'), { kind: 'sign-for' });
  await act(signedIn(lead, 'liaison'), { kind: 'submit-plan', text: '分类整改', fileIds: [] });
  await act(signedIn('office', 'coordinator'), { kind: 'approve-plan', unitId: lead });
};

beforeAll(async () => {
  api = await startApi();
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  few = await write(FEW);
  many = await write(MANY);
  await workOn(many, 'unit-3');
  await api.db.$executeRaw`VACUUM (ANALYZE)`;
}, 120_000);
afterAll(() => api.close());

interface Listed {
  id: string;
  ref: string | null;
}

/** Every row of a list, page after page. */
const all = async (path: string, token = office.token): Promise<Listed[]> => {
  const rows: Listed[] = [];
  for (let place = ''; ;) {
    const { status, body } = await api.ask(`${path}&limit=200${place}`, { token });
    expect(status).toBe(200);
    rows.push(...body.items);
    if (body.next === null) return rows;
    place = `&cursor=${body.next}`;
  }
};
const refs = async (path: string, token?: string) => (await all(path, token)).map(one => one.ref);

/** What `cli ledger` prints. */
const exported = async (...args: string[]): Promise<string> => {
  const url = new URL(sharedEngines().databaseUrl);
  const [row] = await api.db.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
  url.pathname = `/${row!.name}`;
  const before = process.env['DATABASE_URL'];
  process.env['DATABASE_URL'] = url.href;
  try {
    return (await runCommand([ledgerCommand.name('ledger')], 'ledger', ...args)).out;
  } finally {
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
  }
};

describe('search and reports crawl at scale, export stops at N rows', () => {
  it('paging to the end gives every case once, in the order of the plan, and back again', async () => {
    expect(await refs(`/cases?campaignId=${many}`)).toEqual(refsOf(MANY));
    expect(await refs(`/cases?campaignId=${many}&sort=-ref`)).toEqual(refsOf(MANY).reverse());
    for (const sort of ['due', '-changed', 'status'])
      expect((await refs(`/cases?campaignId=${many}&sort=${sort}`)).sort()).toEqual(refsOf(MANY).sort());
  });

  it('over all campaigns too', async () => {
    const ids = (await all('/cases?sort=due')).map(one => one.id);
    expect([ids.length, new Set(ids).size]).toEqual([FEW + MANY, FEW + MANY]);
  });

  it('search finds the last one, a lead its own', async () => {
    const last = `一-${MANY}`;
    expect(await refs(`/cases?campaignId=${many}&q=${encodeURIComponent(`问题 ${last}`)}`)).toEqual([last]);
    expect(await refs(`/cases?campaignId=${many}&leadId=unit-3`)).toEqual(
      refsOf(MANY).filter((_, index) => leadOf(index) === 'unit-3'),
    );
  });

  it('the summary counts all, and each light as many as its pages list', async () => {
    const { body } = await api.ask(`/campaigns/${many}/summary`, { token: office.token });
    const worked = MANY / LEADS;
    expect([body.total, body.byStatus.assigned, body.byStatus.rectifying]).toEqual([
      MANY,
      MANY - worked,
      worked,
    ]);
    const listed: Record<string, number> = {};
    for (const light of lights)
      listed[light] = (await refs(`/cases?campaignId=${many}&light=${light}`)).length;
    expect(listed).toEqual(body.byLight);
    expect(Object.values(listed).filter(count => count > 0).length).toBeGreaterThan(1);
  });

  it('the tasks of a unit are all there', async () => {
    const liaison = await createPerson(api.db, { unitId: 'unit-3', roles: ['liaison'] });
    const ids = (await all(`/tasks?campaignId=${many}`, liaison.token)).map(one => one.id);
    const open = { campaignId: many, owedById: 'unit-3', state: 'open' };
    expect(ids.length).toBe(await api.db.obligation.count({ where: open }));
    expect(ids.length).toBeGreaterThan(MANY / LEADS);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('the ledger as of a day gives every row, over the API and as an export', async () => {
    expect(await refs(`/campaigns/${many}/history/cases?asOf=2018-05-09`)).toEqual(refsOf(MANY));
    const json = await exported('--as-of', '2018-05-09', '--campaign', many, '--json');
    const { cases } = JSON.parse(json) as { cases: Listed[] };
    expect(cases.map(one => one.ref)).toEqual(refsOf(MANY));
    const lines = (await exported('--as-of', '2018-05-09', '--campaign', many)).trim().split('\n');
    expect(lines).toHaveLength(MANY + 1);
  });

  it.each(['ref', '-ref', 'due', '-due', 'changed', '-changed', 'status', '-status'])(
    'a page by %s reads no more rows of a big campaign than of a small one',
    async sort => {
      const first = `/cases?sort=${sort}&limit=${PER_PAGE}`;
      const read = async (campaignId: string, place = '') =>
        rowsRead(api, () => api.ask(`${first}&campaignId=${campaignId}${place}`, { token: office.token }));
      const small = await read(few);
      const half = await api.ask(`/cases?sort=${sort}&limit=200&campaignId=${many}`, { token: office.token });
      const big = [await read(many), await read(many, `&cursor=${half.body.next}`)];
      // The row, its few obligations, its campaign and its rules: for each of the page, and not for the others.
      for (const rows of [small, ...big]) expect(rows).toBeLessThan(15 * PER_PAGE);
      for (const rows of big) expect(rows).toBeLessThan(2 * small);
    },
  );
});
