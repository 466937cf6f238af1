import { nextView } from '../../api/contracts/next';
import { takeSteps } from '../../prisma/record/take-steps';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';

let api: TestApi;
let campaignId: string;
let office: TestPerson;
let unit: TestPerson;

const ask = async (path: string, person: TestPerson) =>
  api.ask(path.replace(':case', encodeURIComponent(`${campaignId}:一-1`)), { token: person.token });
const climb = async (until: string) => {
  const docketIds = (await api.db.docket.findMany({ where: { campaignId, kind: 'case' } })).map(
    ({ id }) => id,
  );
  await setClock(api.db, campaignId, until);
  await takeSteps(api.db, campaignId, docketIds, { steps: 'rungs' });
};

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  unit = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
});
afterAll(() => api.close());

it('GET /cases/:id/next says in both languages what comes, with the versions that count', async () => {
  const { status, body } = await ask('/cases/:case/next', unit);
  expect(status).toBe(200);
  expect(nextView.parse(body)).toEqual(body);
  expect(body).toMatchObject({ ref: '一-1', policy: 'default@1' });
  const plan = body.obligations.find((one: { kind: string }) => one.kind === 'plan');
  expect(plan.upcoming.at(-1).says).toMatchObject({
    text: expect.stringMatching(/^如不办理,2018年5月\d+日00:00催办,通知/),
    en: expect.stringMatching(/^If nothing is done: urging on \d+ May 2018/),
    rule: { code: 'next-act', act: 'urge' },
  });
});

it('a letter that waits is with the office that has to deliver it; its stage is for those who may see it', async () => {
  await climb('2018-05-16T09:00:00+08:00');
  const standstill = async (person: TestPerson) => {
    const { body } = await ask('/cases/:case/next', person);
    return body.obligations.find((one: { kind: string }) => one.kind === 'plan').standstill;
  };
  expect(await standstill(office)).toMatchObject({
    en: expect.stringContaining('The supervision letter has been with'),
    rule: { code: 'wait-letter', stage: 'drafted' },
  });
  expect(await standstill(unit)).toMatchObject({ rule: { code: 'wait-letter', stage: null } });
});

it("serves a unit's file as well, and nothing that its reader may not see", async () => {
  const file = `/unit-files/${encodeURIComponent(`${campaignId}:unit:unit-a`)}/next`;
  expect((await ask(file, unit)).body.obligations).toHaveLength(1);
  const stranger = await createPerson(api.db, { unitId: 'unit-z', roles: ['liaison'] });
  expect((await ask('/cases/:case/next', stranger)).status).toBe(404);
  expect((await ask(file, stranger)).status).toBe(404);
});

it('explains dates and lights in both languages', async () => {
  const { body } = await ask('/cases/:case', unit);
  expect(body.lightWhy).toMatchObject({
    policy: 'default@1',
    rule: { code: expect.stringMatching(/^light-/) },
  });
  const [receipt] = body.obligations;
  expect(receipt.derivation[0]).toMatchObject({
    en: expect.stringMatching(/^On \d+ May 2018 the task was handed out; working day 1/),
    policy: 'default@1',
    rule: { code: 'working-days-after', n: 1 },
  });
  const { body: notices } = await api.ask('/notices?scope=all', { token: office.token });
  for (const { why } of notices.items)
    for (const step of why) expect(step).toMatchObject({ en: expect.any(String), cites: expect.any(String) });
});
