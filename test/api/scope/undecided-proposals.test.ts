import { draftPaper } from '../../../prisma/record/draft-paper';
import { startApi, type TestApi } from '../../support/api';
import { climbTo } from '../../support/climb-to';
import { createCampaign, createPerson, setClock, type TestPerson } from '../../support/factories';

/** Faults 20 to 22: what is between the offices about a unit is told to it when it is told, and to other units never. */
let api: TestApi;
let campaignId: string;
const who: Record<string, TestPerson> = {};
const refused = '理由:该事项另案处理';

const ask = async (name: string, path: string) => {
  const { status, body } = await api.ask(path, { token: who[name]!.token });
  expect([path, status]).toEqual([path, 200]);
  return body;
};
const post = async (name: string, path: string, body: object) => {
  const answer = await api.ask(`${path}/commands`, { method: 'POST', token: who[name]!.token, body });
  expect([body, answer.status]).toEqual([body, 200]);
  return answer.body;
};
const at = (room: string, id: string, more = '') => `/${room}/${encodeURIComponent(id)}${more}`;
const proceedingOf = (unitId: string, kind = 'interview') =>
  api.db.proceeding.findFirstOrThrow({ where: { campaignId, unitId, kind } });
const letterOf = (kind: string, toUnitId: string) =>
  api.db.letter.findFirstOrThrow({ where: { campaignId, kind, toUnitId } });
const deliver = async (kind: string, toUnitId: string) => {
  const { id } = await letterOf(kind, toUnitId);
  for (const command of ['sign', 'number', 'deliver'])
    await post('supervisor', at('letters', id), { kind: command });
};

/** Everything that a unit reads of the campaign. */
const readAll = async (name: string): Promise<string> => {
  const cases = (await ask(name, `/cases?campaignId=${campaignId}`)).items as { id: string }[];
  const files = (await ask(name, `/campaigns/${campaignId}/unit-files`)).items as { id: string }[];
  const of = (id: string, room: string) => [
    at(room, id),
    at(room, id, '/timeline?limit=200'),
    at(room, id, '/next'),
  ];
  const now = (await ask(name, `/campaigns/${campaignId}`)).now as string;
  const moment = encodeURIComponent(now);
  const paths = [
    `/cases?campaignId=${campaignId}&sort=-changed&limit=1`,
    ...cases.flatMap(({ id }) => [...of(id, 'cases'), at('cases', id, `/history?asOf=${moment}`)]),
    ...files.flatMap(({ id }) => of(id, 'unit-files')),
    `/campaigns/${campaignId}/history/cases?asOf=${moment}`,
    `/campaigns/${campaignId}/history/changes?from=2018-05-09T10:00:00%2B08:00&to=${moment}`,
    `/campaigns/${campaignId}/history/summary?asOf=${moment}`,
    `/campaigns/${campaignId}/summary`,
    '/letters',
    '/proceedings',
    '/notices',
    '/tasks',
  ];
  return JSON.stringify(await Promise.all(paths.map(path => ask(name, path))));
};

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a', 'unit-b'] },
      { ref: '一-2', leads: ['unit-c'] },
    ],
  });
  const join = async (
    name: string,
    unitId: string,
    role: 'liaison' | 'head' | 'supervisor' | 'leader' | 'auditor',
  ) => {
    who[name] = await createPerson(api.db, { unitId, roles: [role] });
  };
  await join('a', 'unit-a', 'liaison');
  await join('a-head', 'unit-a', 'head');
  await join('b', 'unit-b', 'liaison');
  await join('c', 'unit-c', 'liaison');
  // Somebody who answers for the office's own tasks, and is no office.
  await join('office-liaison', 'office', 'liaison');
  await join('leadership-head', 'leadership', 'head');
  await join('supervisor', 'supervision', 'supervisor');
  await join('leader', 'leadership', 'leader');
  await join('auditor', 'audit', 'auditor');
});
afterAll(() => api.close());

const units = ['a', 'a-head', 'b', 'c'];
const fromOffices = ['office-liaison', 'leadership-head'];
const inner = ['interview', '约谈', 'accountability', '问责'];
const whatLeaks = (text: string, words: readonly string[]) => words.filter(word => text.includes(word));

it('a letter is null and uncounted until it is delivered, and somebody else’s letter always', async () => {
  await climbTo(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  const letters = await api.db.letter.findMany({ where: { campaignId } });
  expect(letters.map(one => one.toUnitId).sort()).toEqual(['unit-a', 'unit-b', 'unit-c']);
  for (const name of units) {
    expect([
      name,
      whatLeaks(
        await readAll(name),
        letters.map(one => one.id),
      ),
    ]).toEqual([name, []]);
    expect((await ask(name, `/campaigns/${campaignId}/summary`)).lettersToHandle).toBe(0);
  }
  expect((await ask('auditor', `/campaigns/${campaignId}/summary`)).lettersToHandle).toBe(3);
  for (const unitId of ['unit-a', 'unit-b', 'unit-c']) await deliver('supervision-letter', unitId);
  const [a, b] = [
    await letterOf('supervision-letter', 'unit-a'),
    await letterOf('supervision-letter', 'unit-b'),
  ];
  expect(whatLeaks(await readAll('a'), [a.id, b.id])).toEqual([a.id]);
  expect(whatLeaks(await readAll('c'), [a.id, b.id])).toEqual([]);
});

it('no unit reads that an interview was proposed: no step, time, id, event, count, nor what comes next', async () => {
  await setClock(api.db, campaignId, '2018-05-21T11:00:00+08:00');
  await climbTo(api.db, campaignId, '2018-05-22T08:17:23+08:00');
  const proposed = await api.db.proceeding.findMany({ where: { campaignId } });
  expect(proposed.map(one => one.unitId).sort()).toEqual(['unit-a', 'unit-b', 'unit-c']);
  const secrets = [...inner, ...proposed.map(one => one.id), '2018-05-22T08:17:23', '2018-05-22T00:17:23'];
  for (const name of units) {
    const now = '"now":"2018-05-22T08:17:23+08:00"';
    const text = (await readAll(name))
      .replaceAll(now, '')
      .replaceAll(/"(asOf|to)":"2018-05-22T08:17:23\+08:00"/g, '');
    expect([name, whatLeaks(text, secrets)]).toEqual([name, []]);
    expect((await ask(name, `/campaigns/${campaignId}/summary`)).proposalsToDecide).toBe(0);
    for (const { id } of proposed)
      expect((await api.ask(at('proceedings', id), { token: who[name]!.token })).status).toBe(404);
  }
  for (const name of ['supervisor', 'leader', 'auditor']) {
    expect(whatLeaks(await readAll(name), secrets)).toEqual(
      expect.arrayContaining(['interview', '约谈', ...proposed.map(one => one.id)]),
    );
    expect((await ask(name, `/campaigns/${campaignId}/summary`)).proposalsToDecide).toBe(3);
  }
});

it('… nor does somebody of an office’s unit who is no office', async () => {
  const ids = (await api.db.proceeding.findMany({ where: { campaignId } })).map(one => one.id);
  const letters = (await api.db.letter.findMany({ where: { campaignId } })).map(one => one.id);
  for (const name of fromOffices)
    for (const path of ['/letters', '/proceedings', '/tasks', '/campaigns'])
      expect([
        path,
        whatLeaks(JSON.stringify(await ask(name, path)), [...inner, ...ids, ...letters]),
      ]).toEqual([path, []]);
});

it('the reason of a refusal is in no answer to any unit, nor that there was one', async () => {
  const { id } = await proceedingOf('unit-b');
  await setClock(api.db, campaignId, '2018-05-22T09:31:00+08:00');
  await post('leader', at('proceedings', id), { kind: 'decline', reason: refused });
  for (const name of units)
    expect([name, whatLeaks(await readAll(name), [...inner, refused, id, 'declined'])]).toEqual([name, []]);
  expect(whatLeaks(await readAll('auditor'), [refused, id])).toEqual([refused, id]);
});

it('an approval is told with the notice, to the unit called alone', async () => {
  const { id } = await proceedingOf('unit-a');
  await post('leader', at('proceedings', id), { kind: 'approve' });
  await draftPaper(api.db, id, 'interview-notice');
  const notice = await letterOf('interview-notice', 'unit-a');
  for (const name of units)
    expect([name, whatLeaks(await readAll(name), [...inner, id, notice.id])]).toEqual([name, []]);
  for (const name of fromOffices)
    for (const path of ['/letters', '/proceedings', '/tasks', '/campaigns'])
      expect([path, whatLeaks(JSON.stringify(await ask(name, path)), [...inner, id, notice.id])]).toEqual([
        path,
        [],
      ]);
  await setClock(api.db, campaignId, '2018-05-22T10:00:00+08:00');
  await deliver('interview-notice', 'unit-a');
  const told = await readAll('a');
  expect(
    whatLeaks(told, ['propose-interview', '约谈建议', id, notice.id, '2018-05-22T08:17:23+08:00']),
  ).toHaveLength(5);
  for (const name of ['b', 'c'])
    expect([name, whatLeaks(await readAll(name), [...inner, id, notice.id])]).toEqual([name, []]);
});

it('as of an instant before it was told, the unit reads nothing of it either', async () => {
  const { id } = await proceedingOf('unit-a');
  const path = at(
    'cases',
    `${campaignId}:一-1`,
    `/history?asOf=${encodeURIComponent('2018-05-22T09:45:00+08:00')}`,
  );
  expect(whatLeaks(JSON.stringify(await ask('a', path)), [...inner, id])).toEqual([]);
  const later = path.replace('09%3A45', '10%3A00');
  expect(whatLeaks(JSON.stringify(await ask('a', later)), [id])).toEqual([id]);
});

it('what the interview leads to is told to the unit called: its last chance, and no other unit reads of it', async () => {
  const { id } = await proceedingOf('unit-a');
  await setClock(api.db, campaignId, '2018-05-23T15:00:00+08:00');
  const held = { kind: 'hold', statement: '未办结', commitment: '按期整改', newDeadlineOn: '2018-05-31' };
  await post('supervisor', at('proceedings', id), held);
  expect(whatLeaks(await readAll('a'), ['限期整改', '2018-05-31'])).toHaveLength(2);
  expect(whatLeaks(await readAll('b'), ['限期整改', '2018-05-31', ...inner])).toEqual([]);
  await climbTo(api.db, campaignId, '2018-06-01T09:00:00+08:00');
  const accountability = await proceedingOf('unit-a', 'accountability');
  for (const name of units)
    expect([
      name,
      whatLeaks(await readAll(name), [accountability.id, 'propose-accountability', '问责建议']),
    ]).toEqual([name, []]);
});
