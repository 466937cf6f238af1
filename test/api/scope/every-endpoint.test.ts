import { startApi, type TestApi } from '../../support/api';
import { calls, type Rows } from './calls';
import { has, MarkedLife, signingUnits, unitNames } from './life';
import { markersOf, type Marker } from './markers';
import { cellsOfCycle, cycleMarkers, writeCycle } from './cycle';
import { figureMarkers, writeFigures } from './figures';
import { findingMarkers, writeFindings } from './findings';
import { reportMarkers, writeReport } from './report';
import { targetKeys, targetMarkers, writeTargets } from './targets';
import { askersOf, type Asker } from './readers';

/**
 * Whoever asks whatever endpoint for whatever row: no answer holds a text that he may not read. What may be read by whom is
 * written by hand in `markers.ts`; every endpoint of the OpenAPI document has to be called, or the test fails.
 */
let api: TestApi;
let rows: Rows;
let markers: Marker[];
let askers: Asker[];
const mail = {
  id: 'b'.repeat(32),
  from: 'x@example.test',
  to: ['leader@example.test'],
  subject: '〖mail:u-undecided〗',
  receivedAt: '2018-05-22T08:30:00+08:00',
  deliveries: 1,
};
const samples = { answers: 0, found: 0, checked: 0 };
const seen = new Set<string>();

interface Operation {
  path: string;
  method: string;
}
let operations: Operation[];

beforeAll(async () => {
  api = await startApi({
    mails: {
      list: () => Promise.resolve([mail]),
      read: () => Promise.resolve({ ...mail, text: mail.subject, html: `<p>${mail.subject}</p>` }),
    },
  });
  const life = await new MarkedLife(api.db).live();
  const { campaignId } = life;
  await writeReport(api.db, campaignId);
  await writeTargets(api.db, campaignId);
  const batches = await writeFigures(api.db, campaignId);
  const findings = await writeFindings(api.db, campaignId);
  const cycleId = await writeCycle(api.db);
  const ids = async (kind: string) =>
    (await api.db.docket.findMany({ where: { campaignId, kind }, orderBy: { id: 'asc' } })).map(
      one => one.id,
    );
  askers = await askersOf(api.db);
  markers = [
    ...(await markersOf(api.db, life)),
    ...reportMarkers(),
    ...targetMarkers(),
    ...figureMarkers(),
    ...findingMarkers(),
    ...cycleMarkers(),
    { what: 'mail', about: 'u-undecided', text: mail.subject, unitIds: [] },
  ];
  rows = {
    campaignId,
    cases: await ids('case'),
    files: await ids('unit-file'),
    letters: await ids('letter'),
    proceedings: await ids('proceeding'),
    units: [...unitNames, 'v'],
    people: askers.map(one => one.person.id),
    uploads: ['none'],
    targetKeys: targetKeys(),
    signOffs: signingUnits.map(unit => `sign-off-${unit}`),
    // Before anything was proposed, while it was not told, after a notice, and now.
    batches,
    findings,
    cycleId,
    cells: cellsOfCycle(),
    instants: [
      '2018-05-16T10:00:00+08:00',
      '2018-05-22T08:20:00+08:00',
      '2018-05-24T16:00:00+08:00',
      '2018-06-05',
    ],
  };
  const { body } = await api.ask('/api/openapi.json');
  operations = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => ({ path: path.replace(/^\/api\/v1/, ''), method })),
  );
}, 120_000);
afterAll(() => api.close());

const leaks: string[] = [];

/** Forms and schemes name their parts for everybody: 执纪问责, 约谈 as a measure has it say nothing of anybody. */
const hasNamesOfParts = (path: string): boolean => /\/(report|returns|forms|schemes)(\/|\?|$)/.test(path);

/** A cursor says where the page ended, by what it is sorted. */
const decoded = (text: string): string =>
  [...text.matchAll(/"next":"([\w-]+)"/g)]
    .map(([, next]) => Buffer.from(next!, 'base64url').toString())
    .join();

const check = (asker: Asker, path: string, sent: string, status: number, text: string): void => {
  samples.answers++;
  // A refusal may repeat what was asked for.
  const asked = decodeURIComponent(path) + sent;
  const said =
    status < 400
      ? text + decoded(text)
      : text
          .split(/"/)
          .filter(one => one === '' || !asked.includes(one))
          .join('"');
  for (const marker of markers) {
    if (marker.what === 'word' && hasNamesOfParts(path)) continue;
    const isThere = said.includes(marker.text);
    if (asker.mayRead(marker)) {
      if (isThere) {
        seen.add(`${asker.isUnit ? 'unit' : 'office'} ${marker.text}`);
        samples.found++;
      }
      continue;
    }
    samples.checked++;
    if (isThere) leaks.push(`${asker.name} reads ${marker.what} of ${marker.about} in ${path} (${status})`);
  }
};

const ask = async (asker: Asker, path: string, method = 'GET', body?: object): Promise<number> => {
  const response = await fetch(
    path.startsWith('/mail') && !path.startsWith('/mail-') ? api.url + path : `${api.url}/api/v1${path}`,
    {
      method,
      headers: {
        authorization: `Bearer ${asker.person.token}`,
        ...(body && { 'content-type': 'application/json' }),
        ...asker.headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    },
  );
  check(asker, path, body ? JSON.stringify(body) : '', response.status, await response.text());
  return response.status;
};

const inTurns = async <T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> => {
  const left = [...all];
  const turn = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: 6 }, turn));
};

it('every GET endpoint of the OpenAPI document has its calls, and no other', () => {
  const gets = operations.filter(one => one.method === 'get').map(one => one.path);
  expect(Object.keys(calls).sort()).toEqual(gets.sort());
});

it('no answer to a reader holds what he may not read, whatever he asks for', async () => {
  for (const [nth, asker] of askers.entries()) {
    const broken: [string, number][] = [];
    // Where a row itself is not found, what is below it is asked for a part of them.
    const missing = new Set<string>();
    const paths = Object.values(calls).flatMap(of => of(rows));
    const [first, below] = [
      paths.filter(one => !/^\/[\w-]+\/[^/]+\//.test(one)),
      paths.filter(one => /^\/[\w-]+\/[^/]+\//.test(one)),
    ];
    const get = async (path: string) => {
      const status = await ask(asker, path);
      if (status === 404) missing.add(path);
      if (status >= 500) broken.push([path, status]);
    };
    await inTurns(first, get);
    // Offices may read everything: each of them is asked for a third, so that no marker is dead.
    const isAsked = (path: string, index: number) =>
      missing.has(path.split('/').slice(0, 3).join('/'))
        ? index % 11 === 0
        : asker.isUnit || (index + nth) % 3 === 0;
    await inTurns([...below.filter(isAsked), '/mail', `/mail/${mail.id}`, `/mail/${mail.id}/html`], get);
    expect([asker.name, broken]).toEqual([asker.name, []]);
  }
  expect(leaks.slice(0, 40)).toEqual([]);
}, 400_000);

it('counts no letter and no proposal that a unit may not see', async () => {
  const paths = calls['/campaigns/{id}/summary']!(rows).concat(
    calls['/campaigns/{id}/history/summary']!(rows),
  );
  for (const asker of askers.filter(one => one.isUnit))
    for (const path of paths) {
      const { status, body } = await api.ask(path, { token: asker.person.token, headers: asker.headers });
      if (status === 200) expect([path, body.lettersToHandle, body.proposalsToDecide]).toEqual([path, 0, 0]);
    }
});

it('nor does the answer to any other request, be it done or refused', async () => {
  const units = askers.filter(one => one.isUnit);
  const writes = operations.filter(one => one.method !== 'get' && one.path !== '/session');
  const idsOf = (path: string): string[] => {
    const [, room] = path.split('/');
    if (room === 'campaigns') return [rows.campaignId];
    const all: Record<string, string[]> = {
      cases: rows.cases,
      'unit-files': rows.files,
      letters: rows.letters,
      proceedings: rows.proceedings,
      'sign-offs': rows.signOffs,
      findings: rows.findings,
    };
    return all[room ?? ''] ?? ['none'];
  };
  const bodiesOf = (path: string): object[] => {
    if (path === '/campaigns/{id}/commands')
      return [{ command: { kind: 'sign-for' }, docketIds: rows.cases }];
    if (path === '/campaigns/{id}/letters/commands') return [{ command: 'sign', letterIds: rows.letters }];
    if (path.startsWith('/sign-offs/'))
      return [{ versions: [{ docketId: rows.cases[0], version: 1 }] }, { reason: '退' }, {}];
    if (path.startsWith('/letters')) return [{ kind: 'sign' }, { kind: 'acknowledge' }];
    if (path.startsWith('/proceedings'))
      return [{ kind: 'approve' }, { kind: 'answer', text: '答', fileIds: [] }];
    if (path.startsWith('/findings/{id}')) return [{ kind: 'contest', reason: '不符' }];
    return [{}];
  };
  for (const [nth, asker] of units.entries()) {
    const requests = writes.flatMap(({ path, method }, n) => {
      const ids = idsOf(path);
      // Of the rows of a kind, a few of each asker's: together they are all of them.
      const some = ids.filter((_, index) => ids.length === 1 || (index + nth + n) % 6 === 0);
      return some.flatMap(id =>
        bodiesOf(path).map(body => ({
          path: path.replace('{id}', encodeURIComponent(id)).replaceAll(/\{\w+\}/g, 'none'),
          method: method.toUpperCase(),
          body,
        })),
      );
    });
    await inTurns(requests, one => ask(asker, one.path, one.method, one.body));
  }
  // What a unit does to its own, with what follows from it elsewhere.
  for (const asker of units.filter(one => one.name.endsWith('.liaison')))
    for (const [command, id] of [
      [{ kind: 'sign-for' }, rows.cases],
      [{ kind: 'submit-plan', text: '方案', fileIds: [] }, rows.cases],
    ] as const)
      await inTurns(id, one =>
        ask(asker, `/campaigns/${rows.campaignId}/commands`, 'POST', { docketIds: [one], command }),
      );
  expect(leaks.slice(0, 40)).toEqual([]);
}, 400_000);

it('each marker is alive: offices read it, and so does the unit that has been told', () => {
  const unread = markers
    .filter(one => !one.isUnitsOwn && !seen.has(`office ${one.text}`))
    .map(one => [one.what, one.about]);
  expect(unread).toEqual([]);
  const untold = markers.filter(one => one.unitIds.length > 0 && !seen.has(`unit ${one.text}`));
  expect(untold.map(one => [one.what, one.about])).toEqual([]);
  expect(markers.filter(one => one.unitIds.length === 0).length).toBeGreaterThan(20);
  expect(unitNames.filter(one => has(one, 'proposed'))).toHaveLength(13);
  process.stdout.write(`${JSON.stringify({ ...samples, markers: markers.length, leaks: leaks.length })}\n`);
  expect(samples.checked).toBeGreaterThan(10_000);
});
