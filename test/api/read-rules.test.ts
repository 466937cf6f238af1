import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startApi, type TestApi } from '../support/api';
import type { DraftedPackView } from '../../api/contracts/draft-pack';
import type { PolicyReadingView } from '../../api/contracts/read-rules';
import { checkPack } from '../../domain/rules/check/check-pack';
import { createOffices, createPerson, type TestPerson } from '../support/factories';
import { packHead } from './least-bodies';

let api: TestApi;
let office: TestPerson;
let liaison: TestPerson;
const text = readFileSync(path.resolve(__dirname, '../fixtures/policy-texts/qingyuan-opinion.txt'), 'utf8');

beforeAll(async () => {
  api = await startApi();
  await createOffices(api.db);
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  liaison = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
});
afterAll(() => api.close());

const read = async (person: TestPerson, body: unknown) =>
  api.ask('/rules/read', { token: person.token, method: 'POST', body });

it("a policy's text proposes its rules, each with its place in the text", async () => {
  const { status, body } = await read(office, { text });
  const reading = body as PolicyReadingView;
  expect(status).toBe(200);
  expect(reading.proposals.length).toBeGreaterThan(14);
  for (const { statedAs, place } of reading.proposals)
    if (statedAs !== null) expect(reading.text.slice(place.start, place.end)).not.toBe('');
});

it('a file is read as its text', async () => {
  const form = new FormData();
  form.set('file', new Blob([text]), '意见.txt');
  const { status, body } = await api.ask('/rules/read', { method: 'POST', token: office.token, body: form });
  expect([status, body]).toEqual([200, (await read(office, { text })).body]);
});

it('who runs no campaign reads none', async () => {
  expect((await read(liaison, { text })).status).toBe(403);
});

it('what is no text of a policy is refused by the gate', async () => {
  expect((await read(office, { text: '' })).status).toBe(400);
  expect((await read(office, { text: '意'.repeat(500_001) })).status).toBe(400);
});

describe('what a person confirmed becomes a pack', () => {
  const draft = (person: TestPerson, confirmed: object[]) =>
    api.ask('/rules/pack', {
      token: person.token,
      method: 'POST',
      body: { text, head: packHead, confirmed },
    });

  it('that passes its check; what is no rule is listed with its place', async () => {
    const { body: reading } = await api.ask('/rules/read', {
      token: office.token,
      method: 'POST',
      body: { text },
    });
    const { proposals } = reading as PolicyReadingView;
    const { status, body } = await draft(
      office,
      proposals.map(({ id, questions }) => ({ proposal: id, settled: questions.map(one => one.code) })),
    );
    const { pack, rules, left } = body as DraftedPackView;
    expect([status, checkPack(pack)]).toEqual([200, []]);
    expect(rules.length + left.length).toBe(proposals.length);
    expect(left[0]?.place.line).toBeGreaterThan(0);
  });

  it('what was not read in the text, or is confirmed twice, is refused', async () => {
    expect((await draft(office, [{ proposal: 'p999' }])).status).toBe(400);
    expect((await draft(office, [{ proposal: 'p1' }, { proposal: 'p1' }])).status).toBe(400);
    expect((await draft(liaison, [])).status).toBe(403);
  });
});
