import { commandLetters } from '../../prisma/record/command-letter';
import { startApi, type TestApi } from '../support/api';
import { supervisor } from '../support/campaign';
import { draftLetterTo } from '../support/draft-papers';
import { createCampaign, createPerson, type TestPerson } from '../support/factories';

let api: TestApi;
let campaignId: string;
let liaison: TestPerson;

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  liaison = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] });
});
afterAll(() => api.close());

const delivered = async (unitId: string): Promise<string> => {
  const id = await draftLetterTo(api.db, campaignId, unitId);
  for (const command of ['sign', 'number', 'deliver'] as const)
    await commandLetters(api.db, { letterIds: [id], command, actor: supervisor, requestId: null });
  return id;
};
const together = (letterIds: string[], command: string, key?: string) =>
  api.ask(`/campaigns/${campaignId}/letters/commands`, {
    method: 'POST',
    token: liaison.token,
    body: { letterIds, command },
    ...(key && { headers: { 'idempotency-key': key } }),
  });
const statuses = async (ids: string[]) =>
  (await api.db.letter.findMany({ where: { id: { in: ids } } })).map(one => one.status);

it('a unit signs for all its letters at once; told again it is the same act, done again it is refused', async () => {
  const ids = [await delivered('unit-a'), await delivered('unit-a')];
  const key = 'a'.repeat(32);
  expect((await together(ids, 'acknowledge', key)).status).toBe(200);
  expect(await statuses(ids)).toEqual(['acknowledged', 'acknowledged']);
  expect((await together(ids, 'acknowledge', key)).status).toBe(200);
  expect((await together(ids, 'acknowledge')).body.code).toBe('LETTER_NOT_IN_THIS_STATUS');
  // Each says who signed for it.
  const events = await api.db.event.findMany({
    where: { docketId: { in: ids }, type: 'letter-acknowledged' },
  });
  expect(events.map(one => one.actorId)).toEqual([liaison.id, liaison.id]);
});

it('signs for none of them where one is another unit’s, or has not been delivered', async () => {
  const own = await delivered('unit-a');
  for (const other of [await delivered('unit-b'), await draftLetterTo(api.db, campaignId, 'unit-a')]) {
    const refused = await together([own, other], 'acknowledge');
    expect([refused.status, refused.body.code]).toEqual([404, 'LETTER_UNKNOWN']);
  }
  expect(await statuses([own])).toEqual(['delivered']);
});

it.each(['sign', 'number', 'deliver'])('does not %s them: that is the office’s', async command => {
  const own = await delivered('unit-a');
  const refused = await together([own], command);
  expect([refused.status, refused.body.code]).toEqual([403, 'NOT_PERMITTED']);
});
