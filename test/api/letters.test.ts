import { takeSteps } from '../../prisma/record/take-steps';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';

let api: TestApi;
let supervisor: TestPerson;
let letter: string;

beforeAll(async () => {
  api = await startApi();
  const campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  supervisor = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
  await setClock(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  await takeSteps(api.db, campaignId, [`${campaignId}:一-1`], { steps: 'rungs' });
  const { id } = await api.db.letter.findFirstOrThrow({ where: { campaignId } });
  letter = `/letters/${encodeURIComponent(id)}`;
});
afterAll(() => api.close());

const read = () => api.ask(letter, { token: supervisor.token });
const act = (kind: string, etag: string | null) =>
  api.ask(`${letter}/commands`, {
    method: 'POST',
    token: supervisor.token,
    body: { kind },
    ...(etag !== null && { headers: { 'if-match': etag } }),
  });

it('says by which rule, clause, policy and calendar a letter has to be handled by its day, in both languages', async () => {
  const { body } = await read();
  expect(body.dueDerivation).toEqual([
    {
      text: expect.stringContaining('2018年5月16日拟稿') as string,
      en: expect.stringContaining('On 16 May 2018 the letter was drafted') as string,
      cites: 'practice:letter-handling',
      policy: 'default@1',
      rule: { code: 'working-days-after', event: 'drafted', from: '2018-05-16', n: 1, on: '2018-05-17' },
      calendar: expect.stringMatching(/./) as string,
    },
  ]);
  expect(body.obligations).toMatchObject([
    { kind: 'letter', dueOn: body.dueOn, derivation: body.dueDerivation },
  ]);
});

it('lets nobody handle a letter that has changed since he read it', async () => {
  const seen = (await read()).headers.get('etag')!;
  expect((await act('sign', seen)).status).toBe(200);
  const late = await act('withdraw', seen);
  expect([late.status, late.body.code]).toEqual([412, 'VERSION_OUTDATED']);
  const now = await read();
  expect([now.body.status, now.headers.get('etag') === seen]).toEqual(['signed', false]);
  expect((await act('number', now.headers.get('etag'))).status).toBe(200);
});

it('takes the order of a letter’s life for enough where no version is named', async () => {
  expect((await act('sign', null)).body.code).toBe('LETTER_NOT_IN_THIS_STATUS');
  expect((await act('deliver', null)).status).toBe(200);
});
