import { verifyLog } from '../../prisma/upkeep/verify-log';
import { startApi, type TestApi } from '../support/api';
import { climbTo } from '../support/climb-to';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';

let api: TestApi;
let campaignId: string;
let supervisor: TestPerson;
let leader: TestPerson;
let letterId: string;
let proceedingId: string;

const command = async (path: string, id: string, person: TestPerson, body: object): Promise<void> => {
  const answer = await api.ask(`/${path}/${encodeURIComponent(id)}/commands`, {
    method: 'POST',
    token: person.token,
    body,
  });
  expect(answer.status).toBe(200);
};

const timeline = async (path: string, id: string, token = supervisor.token) => {
  const { status, body } = await api.ask(`/${path}/${encodeURIComponent(id)}/timeline`, { token });
  return { status, items: body.items as { type: string; by: { person: { id: string } } | null }[] };
};

const whoDid = async (path: string, id: string, type: string): Promise<string | null | undefined> => {
  const found = (await timeline(path, id)).items.find(one => one.type === type);
  return found && (found.by?.person.id ?? null);
};

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  supervisor = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
  leader = await createPerson(api.db, { unitId: 'leadership', roles: ['leader'] });
  await climbTo(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  letterId = (await api.db.letter.findFirstOrThrow({ where: { campaignId } })).id;
  for (const kind of ['sign', 'number', 'deliver']) await command('letters', letterId, supervisor, { kind });
  await climbTo(api.db, campaignId, '2018-05-22T09:00:00+08:00');
  proceedingId = (await api.db.proceeding.findFirstOrThrow({ where: { campaignId } })).id;
  await setClock(api.db, campaignId, '2018-05-22T10:00:00+08:00');
  await command('proceedings', proceedingId, leader, { kind: 'approve', reason: '同意' });
});
afterAll(() => api.close());

it('says who signed, numbered and delivered a letter, and that the system drafted it', async () => {
  expect(await whoDid('letters', letterId, 'letter-drafted')).toBeNull();
  for (const type of ['letter-signed', 'letter-numbered', 'letter-delivered'])
    expect(await whoDid('letters', letterId, type)).toBe(supervisor.id);
});

it('says who approved an interview', async () => {
  expect(await whoDid('proceedings', proceedingId, 'proposed')).toBeNull();
  expect(await whoDid('proceedings', proceedingId, 'approved')).toBe(leader.id);
});

it('shows the addressee the timeline of a letter that was delivered, and nobody else of the units', async () => {
  const own = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  const other = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] });
  expect((await timeline('letters', letterId, own.token)).status).toBe(200);
  expect((await timeline('letters', letterId, other.token)).status).toBe(404);
  // An interview that was only approved has not been told to the unit.
  expect((await timeline('proceedings', proceedingId, own.token)).status).toBe(404);
});

describe('verify-log finds', () => {
  const found = async () => (await verifyLog(api.db)).findings.map(one => [one.what, one.docketId]);

  it.each(['body', 'number', 'title'] as const)('a letter whose %s was changed', async field => {
    const { [field]: before } = await api.db.letter.findUniqueOrThrow({ where: { id: letterId } });
    await api.db.letter.update({ where: { id: letterId }, data: { [field]: '另一个' } });
    expect(await found()).toEqual([['letter-changed', letterId]]);
    await api.db.letter.update({ where: { id: letterId }, data: { [field]: before } });
    expect(await found()).toEqual([]);
  });

  it('a proceeding that stands elsewhere', async () => {
    await api.db.proceeding.update({ where: { id: proceedingId }, data: { stage: 'declined' } });
    expect(await found()).toEqual([['proceeding-changed', proceedingId]]);
    await api.db.proceeding.update({ where: { id: proceedingId }, data: { stage: 'approved' } });
  });

  it('a letter that is gone', async () => {
    await api.db.letter.delete({ where: { id: letterId } });
    expect(await found()).toEqual([['letter-changed', letterId]]);
  });
});
