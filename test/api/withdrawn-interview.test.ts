import { draftPaper } from '../../prisma/record/draft-paper';
import { startApi, type TestApi } from '../support/api';
import { climbTo } from '../support/climb-to';
import { createCampaign, createPerson, type TestPerson } from '../support/factories';
import { expectFolds } from '../support/fold-check';

let api: TestApi;
let campaignId: string;
let supervisor: TestPerson;
let leader: TestPerson;

const command = (person: TestPerson, path: string, body: object) =>
  api.ask(`${path}/commands`, { method: 'POST', token: person.token, body });
const letterOf = (kind: string) => api.db.letter.findFirstOrThrow({ where: { campaignId, kind } });
const pathOf = (letter: { id: string }) => `/letters/${encodeURIComponent(letter.id)}`;
beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  supervisor = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
  leader = await createPerson(api.db, { unitId: 'leadership', roles: ['leader'] });
});
afterAll(() => api.close());

it('an interview that is withdrawn takes its notice along: nobody has to deliver it, nobody can', async () => {
  await climbTo(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  for (const kind of ['sign', 'number', 'deliver'])
    expect((await command(supervisor, pathOf(await letterOf('supervision-letter')), { kind })).status).toBe(
      200,
    );
  await climbTo(api.db, campaignId, '2018-05-22T09:00:00+08:00');
  const { id } = await api.db.proceeding.findFirstOrThrow({ where: { campaignId } });
  const proceeding = `/proceedings/${encodeURIComponent(id)}`;
  expect((await command(leader, proceeding, { kind: 'approve' })).status).toBe(200);
  expect((await draftPaper(api.db, id, 'interview-notice')).dockets).not.toEqual([]);
  expect(
    (await command(supervisor, pathOf(await letterOf('interview-notice')), { kind: 'sign' })).status,
  ).toBe(200);

  expect((await command(supervisor, proceeding, { kind: 'withdraw', reason: '问题已经整改' })).status).toBe(
    200,
  );
  const notice = await letterOf('interview-notice');
  expect([notice.status, notice.number, notice.withdrawnAt !== null]).toEqual(['withdrawn', null, true]);
  expect(await api.db.docket.findUniqueOrThrow({ where: { id: notice.id } })).toMatchObject({
    isEnded: true,
  });
  for (const kind of ['number', 'deliver'])
    expect((await command(supervisor, pathOf(notice), { kind })).body.code).toBe('LETTER_NOT_IN_THIS_STATUS');
  // The letter that was delivered has happened.
  expect((await letterOf('supervision-letter')).status).toBe('delivered');
  await expectFolds(api.db, campaignId);
});
