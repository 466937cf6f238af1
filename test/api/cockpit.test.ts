import { seedDemo } from '../../cli/demo/seed-demo';
import { dateOf, endOf } from '../../domain/calendar/civil-date';
import type { CaseState } from '../../domain/case/state';
import { unitsOwnKinds } from '../../domain/obligation/units-own';
import { isRunning } from '../../domain/obligation/pauses';
import type { Obligation } from '../../domain/obligation/types';
import { pastRows } from '../../api/cockpit/past-rows';
import type { Cockpit, LedgerLink } from '../../api/contracts/cockpit';
import { openSession, type SignedIn } from '../../prisma/people/sessions';
import { queryCockpit } from '../../prisma/read/cockpit/query-cockpit';
import { loadFacts } from '../../prisma/record/facts';
import { startApi, type TestApi } from '../support/api';
import { demoNow } from '../support/demo-county';

/** The demonstration stands at Wednesday, 13 June 2018, ten in the morning. */
const today = '2018-06-13';
let api: TestApi;
const tokens = new Map<string, string>();
let files: CaseState[];

const read = async (login = 'leader', query = ''): Promise<Cockpit> =>
  (await api.ask(`/campaigns/demo/cockpit${query}`, { token: tokens.get(login)! })).body as Cockpit;

beforeAll(async () => {
  api = await startApi();
  await seedDemo(api.db, { kind: 'full', now: demoNow });
  for (const login of ['leader', 'office', 'caizhengju.liaison']) {
    const person = await api.db.person.findUniqueOrThrow({ where: { login } });
    tokens.set(login, (await openSession(api.db, person.id, Date.now())).token);
  }
  const rows = await api.db.docket.findMany({ where: { campaignId: 'demo' } });
  files = rows.map(row => row.state as unknown as CaseState);
});
afterAll(() => api.close());

const owed = (): Obligation[] => files.flatMap(one => one.obligations);
const ownOf = (all: Obligation[]) =>
  all.filter(one => unitsOwnKinds.some(kind => kind === one.kind) && one.state.kind !== 'ended');
const isMetBy = ({ state }: Obligation, on: string) => state.kind === 'met' && dateOf(state.at) <= on;

describe('the figures of the demonstration', () => {
  it('are those that the demonstration is told to have: five of 19 closed, eight red, six decisions, three to verify', async () => {
    const { figures, sentence, mode } = await read();
    expect(mode).toBe('now');
    expect(figures.closed).toMatchObject({ value: 5, of: 19 });
    expect(figures.red).toMatchObject({ value: 8, of: 19 });
    expect(figures.decisions).toMatchObject({ value: 6, longestDays: 5 });
    expect(figures.verification).toMatchObject({ value: 3 });
    // 20 June is seven days on.
    expect(sentence).toEqual([
      { kind: 'completion', on: '2018-06-20', daysLeft: 7 },
      { kind: 'closed', closed: 5, of: 19 },
      { kind: 'red', count: 8 },
      { kind: 'decisions', count: 6 },
    ]);
  });

  it('count what is overdue as the folded states tell it', async () => {
    const late = files
      .filter(one => ['case', 'unit-file'].includes(one.kind))
      .flatMap(one => one.obligations)
      .filter(one => isRunning(one) && one.dueOn < today && unitsOwnKinds.some(k => k === one.kind));
    const { figures, overdue } = await read();
    expect(figures.overdue).toMatchObject({
      value: late.length,
      units: new Set(late.map(one => one.owedBy)).size,
      // 14 May to 13 June.
      longestDays: 30,
    });
    expect(overdue.byCategory.reduce((sum, one) => sum + one.overdue, 0)).toBe(late.length);
  });

  it('say what was on time by either date, of all that was due or done', async () => {
    const { figures } = await read();
    const own = ownOf(owed());
    const original = own.filter(one => one.state.kind === 'met' || one.originalDueOn < today);
    const current = own.filter(
      one => one.state.kind === 'met' || (one.dueOn < today && !one.pauses?.some(p => !p.resumedOn)),
    );
    expect(figures.onTimeOriginal).toMatchObject({
      owed: original.length,
      onTime: original.filter(one => isMetBy(one, one.originalDueOn)).length,
    });
    expect(figures.onTimeCurrent).toMatchObject({
      owed: current.length,
      onTime: current.filter(one => isMetBy(one, one.dueOn)).length,
    });
    expect(figures.onTimeOriginal.owed).toBeGreaterThan(figures.onTimeOriginal.onTime);
  });

  it('open the ledger on exactly as many cases', async () => {
    const { figures } = await read();
    const all = [...Object.values(figures).map(one => one.ledger), figures.red.ledgerOfMine];
    for (const ledger of all) {
      const { rows, ...filter } = ledger as LedgerLink;
      const query = new URLSearchParams({ campaignId: 'demo', limit: '200' });
      for (const [name, value] of Object.entries(filter)) query.set(name, String(value));
      const { body } = await api.ask(`/cases?${query.toString()}`, { token: tokens.get('leader')! });
      expect(body.items).toHaveLength(rows);
      expect(rows).toBeGreaterThan(0);
    }
  });
});

describe('what is overdue', () => {
  it('comes with the reader’s own first, then cases, the longest delay first', async () => {
    const { overdue, mine } = await read();
    expect(mine.units.map(one => one.id)).toEqual([
      'caizhengju',
      'fupinban',
      'jiaotongju',
      'linyeju',
      'nongyeju',
      'zhujianju',
    ]);
    expect(overdue.rows.map(one => [one.isMine, one.ref ?? one.unit.name])).toEqual([
      [true, '五-1'],
      [true, '五-2'],
      [true, '五-3'],
      [true, '二-1'],
      [true, '县住房和城乡建设局'],
      [true, '县林业局'],
      [false, '一-3'],
      [false, '一-5'],
      [false, '三-2'],
      [false, '二-2'],
      [false, '松岭乡'],
      [false, '雾山乡'],
    ]);
    expect((await read('leader', '?mine=true')).overdue).toMatchObject({ mine: 6, all: 12 });
    expect((await read('leader', '?mine=true')).overdue.rows).toHaveLength(6);
    expect((await read('office')).overdue.rows.some(one => one.isMine)).toBe(false);
  });

  it('says in whose hands the days passed, which rungs were taken and what comes next', async () => {
    const { rows } = (await read()).overdue;
    // Handed out on 9 May: 35 days. The letter of Saturday, 2 June, lay until Monday: 2; the proposal lies since 8 June: 5.
    expect(rows.find(one => one.ref === '二-1')).toMatchObject({
      daysOverdue: 13,
      heldDays: { unit: 28, office: 0, supervision: 2, leader: 5 },
      next: { kind: 'decision', proceedingId: 'demo:interview:nongyeju:2018-06-08' },
    });
    expect(rows.find(one => one.ref === '五-1')).toMatchObject({
      daysOverdue: 30,
      next: { kind: 'decision', act: 'propose-accountability' },
    });
    // A report of 12 June: urged on the 13th, the letter comes when one working day has ended.
    expect(rows.find(one => one.ref === '二-2')).toMatchObject({
      rungs: [
        { act: 'urge', state: 'fired' },
        { act: 'supervision-letter', state: 'forecast', at: '2018-06-14T00:00:00+08:00' },
      ],
      next: { kind: 'rung', act: 'supervision-letter' },
    });
  });
});

describe('another day', () => {
  it('is counted alike from the tables and from the folded events', async () => {
    const facts = await loadFacts(api.db, 'demo');
    const everybody = {
      personId: 'x',
      roles: ['leader'],
      family: [],
      scopeUnitIds: [],
    } as unknown as SignedIn;
    const asked = {
      actor: everybody,
      campaignId: 'demo',
      now: facts.now,
      today,
      mineUnitIds: ['caizhengju'],
      completionDueOn: facts.timetable.completionDueOn,
    };
    const since = endOf('2018-06-04');
    const folded = await queryCockpit(api.db, asked, since, await pastRows(api.db, everybody, facts));
    expect(folded).toEqual(await queryCockpit(api.db, asked, since, null));
  });

  it('that has passed shows what was known then, and says what it cannot show', async () => {
    const past = await read('leader', '?asOf=2018-06-10');
    expect(past).toMatchObject({ mode: 'past', asOf: '2018-06-10T23:59:59.999+08:00' });
    expect(past.figures.closed).toMatchObject({ value: 0, of: 19, ledger: null });
    expect(past.series.at(-1)?.open).toBeNull();
    expect(past.series.find(one => one.on === '2018-06-10')).toMatchObject({ open: 19, planned: 19 });
    expect(past.unknown).toEqual(['ledger', 'instructions']);
    // Nobody writes to the past by asking: the series of today begins with that of then.
    const now = await read();
    const lines = (of: Cockpit) =>
      of.series.filter(one => one.on < '2018-06-10').map(one => [one.open, one.unitsOpen]);
    expect(lines(past)).toEqual(lines(now));
  });

  it('that is to come shows what is late if nobody acts until then', async () => {
    const ahead = await read('leader', '?asOf=2018-06-21');
    const now = await read();
    expect(ahead.mode).toBe('forecast');
    expect(ahead.figures.overdue.value).toBeGreaterThan(now.figures.overdue.value);
    expect(ahead.figures.closed.value).toBe(5);
    const { status, body } = await api.ask('/campaigns/demo/cockpit?asOf=2019-06-13', {
      token: tokens.get('leader')!,
    });
    expect([status, body.code]).toEqual([422, 'AS_OF_TOO_FAR']);
  });
});

it('is for those who see everything', async () => {
  const { status } = await api.ask('/campaigns/demo/cockpit', { token: tokens.get('caizhengju.liaison')! });
  expect(status).toBe(403);
});

it('lists the reader’s own 批示 that wait for an answer', async () => {
  const token = tokens.get('leader')!;
  const { headers } = await api.ask(`/cases/${encodeURIComponent('demo:二-1')}`, { token });
  const { status } = await api.ask(`/cases/${encodeURIComponent('demo:二-1')}/commands`, {
    method: 'POST',
    token,
    headers: { 'if-match': headers.get('etag')! },
    body: { command: { kind: 'instruct', text: '请说明产销合同何时签订。', unitIds: ['nongyeju'] } },
  });
  expect(status).toBe(200);
  // Three working days after Wednesday, 13 June: Thursday, Friday, and Tuesday, since Monday is 端午.
  expect((await read()).instructions).toMatchObject([
    { ref: '二-1', unit: { id: 'nongyeju' }, answerDueOn: '2018-06-19', daysOverdue: 0 },
  ]);
  expect((await read('office')).instructions).toEqual([]);
});
