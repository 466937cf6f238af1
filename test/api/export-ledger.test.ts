import readWorkbook from 'read-excel-file/node';
import { addDays } from '../../domain/calendar/civil-date';
import { ledgerColumnNames, ledgerColumns, type LedgerColumn } from '../../domain/codes/ledger-columns';
import { LINES_AT_ONCE } from '../../api/documents/ledger-sheet';
import { takeSteps } from '../../prisma/record/take-steps';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, createUnit, setClock, type TestPerson } from '../support/factories';

const LINES = LINES_AT_ONCE * 2 + 7;
const refs = Array.from({ length: LINES }, (_, n) => `一-${n + 1}`);
let api: TestApi;
let campaignId: string;
let office: TestPerson;
let liaison: TestPerson;

const fetchFile = (query: string, { token }: TestPerson) =>
  fetch(`${api.url}/api/v1/campaigns/${campaignId}/ledger-file?${query}`, {
    headers: { authorization: `Bearer ${token}` },
  });
const csvRows = async (query: string, person: TestPerson): Promise<string[][]> => {
  const response = await fetchFile(`format=csv&${query}`, person);
  expect(response.status).toBe(200);
  const text = Buffer.from(await response.arrayBuffer()).toString();
  expect(text.startsWith('\ufeff')).toBe(true);
  return text
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map(line =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        .slice(0, -1)
        .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')),
    );
};
const at = (column: LedgerColumn): number => ledgerColumns.indexOf(column);
const column = (rows: string[][], name: LedgerColumn): (string | undefined)[] =>
  rows.slice(1).map(row => row[at(name)]);
const pages = async (query: string, person: TestPerson): Promise<string[]> => {
  const found: string[] = [];
  for (let cursor = ''; ;) {
    const { body } = await api.ask(`/cases?campaignId=${campaignId}&limit=50&${query}${cursor}`, {
      token: person.token,
    });
    found.push(...body.items.map((one: { ref: string }) => one.ref));
    if (body.next === null) return found;
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
  }
};

beforeAll(async () => {
  api = await startApi();
  await createUnit(api.db, { id: 'unit-a', name: '甲局' });
  await createUnit(api.db, { id: 'unit-b', name: '乙局' });
  campaignId = await createCampaign(api.db, {
    cases: refs.map((ref, n) => ({
      ref,
      leads: [n % 3 === 0 ? 'unit-a' : 'unit-b'],
      dueOn: addDays('2018-06-10', n % 40),
    })),
  });
  await api.db.docket.update({
    where: { id: `${campaignId}:一-2` },
    data: { title: '=HYPERLINK("http://x")' },
  });
  const { state } = await api.db.docket.findUniqueOrThrow({ where: { id: `${campaignId}:一-2` } });
  await api.db.docket.update({
    where: { id: `${campaignId}:一-2` },
    data: { state: { ...(state as object), title: '=HYPERLINK("http://x")' } },
  });
  await setClock(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  await takeSteps(api.db, campaignId, [`${campaignId}:一-1`], { steps: 'rungs' });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  liaison = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
});
afterAll(() => api.close());

it('holds every line of every page, in the order of the page, under the columns', async () => {
  const rows = await csvRows('', office);
  expect(rows[0]).toEqual(ledgerColumns.map(one => ledgerColumnNames[one].zh));
  expect(column(rows, 'ref')).toEqual(refs);
  expect(column(rows, 'place')).toEqual(refs.map((_, n) => String(n + 1)));
});

it.each([
  'sort=-due',
  'sort=changed',
  'light=red',
  'light=green,blue',
  'q=问题 一-1',
  'leadId=unit-a',
  'overdue=true',
  'status=closed',
])('is filtered and ordered as the page is: %s', async query => {
  for (const person of [office, liaison])
    expect(column(await csvRows(query, person), 'ref')).toEqual(await pages(query, person));
});

it('holds what its reader may see, and nothing of others', async () => {
  const rows = await csvRows('', liaison);
  expect(rows).toHaveLength(Math.ceil(LINES / 3) + 1);
  expect(new Set(column(rows, 'leads'))).toEqual(new Set(['甲局']));
  expect(JSON.stringify(rows)).not.toContain('乙局');
  const stranger = await createPerson(api.db, { unitId: 'unit-z', roles: ['liaison'] });
  expect((await fetchFile('format=csv', stranger)).status).toBe(404);
});

it('every date is a civil date and has its reason beside it; a light too', async () => {
  const [, first] = await csvRows('', office);
  const cell = (name: LedgerColumn) => first![at(name)];
  expect(cell('rectifyBy')).toBe('2018-06-10');
  expect(cell('originalBy')).toBe('2018-06-10');
  expect(cell('rectifyWhy')).toBe('方案规定(依据:整改方案)');
  expect(cell('nextDueOn')).toMatch(/^2018-05-\d\d$/);
  expect(cell('nextDueWhy')).toContain('依据:');
  expect(cell('light')).toBe('逾期');
  expect(cell('lightWhy')).toMatch(/^「.*」期限 2018年5月\d+日,已逾期 \d+ 天$/);
});

it('a title that begins like a formula stays a text, in both formats', async () => {
  const rows = await csvRows('sort=ref', office);
  expect(rows[2]![at('problem')]).toBe(`'=HYPERLINK("http://x")`);
  const response = await fetchFile('format=xlsx', office);
  expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet');
  const [sheet] = await readWorkbook(Buffer.from(await response.arrayBuffer()));
  expect(sheet?.data).toHaveLength(LINES + 1);
  expect(sheet?.data[2]?.[at('problem')]).toBe('=HYPERLINK("http://x")');
  expect(sheet?.data[1]?.[at('rectifyBy')]).toBe('2018-06-10');
});

it('is named after the campaign and the day of its clock, and is there to be saved', async () => {
  await api.db.campaign.update({ where: { id: campaignId }, data: { title: '云溪县/校车 "整改"' } });
  const { headers } = await fetchFile('format=csv', office);
  const disposition = headers.get('content-disposition') ?? '';
  expect(disposition).toMatch(/^attachment/);
  expect(decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? '')).toBe(
    '云溪县 校车 整改 -整改台账-2018-05-16.csv',
  );
  expect(headers.get('content-security-policy')).toContain('sandbox');
});

it('speaks English where it is asked to', async () => {
  const rows = await csvRows('language=en', office);
  expect(rows[0]![at('rectifyBy')]).toBe('To be rectified by');
  expect(rows[1]![at('light')]).toBe('overdue');
  expect(rows[1]![at('lightWhy')]).toMatch(/was due on/);
});

it('says what is wrong before anything is sent', async () => {
  const status = async (query: string, person?: TestPerson, id = campaignId) =>
    (
      await fetch(`${api.url}/api/v1/campaigns/${id}/ledger-file?${query}`, {
        headers: person ? { authorization: `Bearer ${person.token}` } : {},
      })
    ).status;
  expect(await status('format=csv')).toBe(401);
  expect(await status('format=pdf', office)).toBe(400);
  expect(await status('light=purple', office)).toBe(400);
  expect(await status('format=csv', office, 'unknown')).toBe(404);
});

it('somebody who goes away in the middle disturbs nobody', async () => {
  const abort = new AbortController();
  const response = await fetch(`${api.url}/api/v1/campaigns/${campaignId}/ledger-file?format=csv`, {
    headers: { authorization: `Bearer ${office.token}` },
    signal: abort.signal,
  });
  expect(response.status).toBe(200);
  abort.abort();
  expect((await fetchFile('format=csv', office)).status).toBe(200);
});
