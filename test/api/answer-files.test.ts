import { takeSteps } from '../../prisma/record/take-steps';
import { confirmInterview } from '../support/confirm-interview';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';
import type { Role } from '../../domain/codes/roles';

let api: TestApi;
let proceeding: string;
let fileId: string;

const join = (unitId: string, role: Role): Promise<TestPerson> =>
  createPerson(api.db, { unitId, roles: [role] });
const read = async (unitId: string, role: Role, path: string) =>
  api.ask(path, { token: (await join(unitId, role)).token });

/** unit-a stays silent, is called in, and answers in writing with one file. */
beforeAll(async () => {
  api = await startApi();
  const campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  const docketIds = [`${campaignId}:一-1`];
  await setClock(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  await takeSteps(api.db, campaignId, docketIds, { steps: 'rungs' });
  const { token } = await join('supervision', 'supervisor');
  const letter = await api.db.letter.findFirstOrThrow({ where: { campaignId } });
  for (const kind of ['sign', 'number', 'deliver'])
    await api.ask(`/letters/${encodeURIComponent(letter.id)}/commands`, {
      method: 'POST',
      token,
      body: { kind },
    });
  await setClock(api.db, campaignId, '2018-05-22T09:00:00+08:00');
  await takeSteps(api.db, campaignId, docketIds, { steps: 'rungs' });
  const { id } = await api.db.proceeding.findFirstOrThrow({ where: { campaignId } });
  await confirmInterview(api.db, id);
  proceeding = `/proceedings/${encodeURIComponent(id)}`;

  const liaison = await join('unit-a', 'liaison');
  const form = new FormData();
  form.set('file', new Blob(['整改照片'], { type: 'text/plain' }), '整改照片.txt');
  fileId = (await api.ask('/files', { method: 'POST', token: liaison.token, body: form })).body.id;
  const answered = await api.ask(`${proceeding}/commands`, {
    method: 'POST',
    token: liaison.token,
    body: { kind: 'answer', text: '已清理两段', fileIds: [fileId] },
  });
  expect(answered.status).toBe(200);
});
afterAll(() => api.close());

const readers: [string, string, Role][] = [
  ['leadership', 'leadership', 'leader'],
  ['the office', 'office', 'coordinator'],
  ['督查室', 'supervision', 'supervisor'],
  ['others of the unit', 'unit-a', 'head'],
];

it.each(readers)('what came with an answer is shown to %s, and can be read', async (_name, unitId, role) => {
  const { body } = await read(unitId, role, proceeding);
  expect(body.files).toEqual([{ id: fileId, name: '整改照片.txt', size: 12, type: 'text/plain' }]);
  const file = await read(unitId, role, `/files/${fileId}`);
  expect([file.status, file.body]).toEqual([200, '整改照片']);
});

it('and to nobody else', async () => {
  expect((await read('unit-b', 'head', `/files/${fileId}`)).status).toBe(404);
  expect((await read('unit-b', 'head', proceeding)).status).toBe(404);
});

it('nobody hands in what somebody else has uploaded', async () => {
  const { token } = await join('unit-a', 'head');
  const body = { kind: 'answer', text: '再次反馈', fileIds: [fileId] };
  const answer = await api.ask(`${proceeding}/commands`, { method: 'POST', token, body });
  expect(answer.body.code).toBe('FILE_UNKNOWN');
});
