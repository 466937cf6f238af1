import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

it('a case of co-leads stands where the slower one stands: ledger, page, past, summary, in either order', async () => {
  const id = await createCampaign(api.db, {
    cases: [
      { ref: '三-1', leads: ['unit-a', 'unit-b'] },
      { ref: '三-2', leads: ['unit-a', 'unit-b'] },
    ],
  });
  const asked = (unitId: string) => createPerson(api.db, { unitId, roles: ['liaison'] });
  const [office, a, b] = [
    await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] }),
    await asked('unit-a'),
    await asked('unit-b'),
  ];
  const act = async (ref: string, { token }: TestPerson, command: object) => {
    const body = { docketIds: [`${id}:${ref}`], command };
    const { status } = await api.ask(`/campaigns/${id}/commands`, { token, method: 'POST', body });
    expect(status).toBe(200);
  };
  const says = (percent: number) => ({ kind: 'report-progress', percent, text: '进展', fileIds: [] });
  for (const ref of ['三-1', '三-2'])
    for (const one of [a, b]) await act(ref, one, { kind: 'submit-plan', text: '方案', fileIds: [] });
  await setClock(api.db, id, '2018-05-30T10:00:00+08:00');
  await act('三-1', a, says(5));
  await act('三-1', b, says(95));
  await act('三-2', b, says(95));
  await act('三-2', a, says(5));
  const get = async (path: string) => (await api.ask(path, { token: office.token })).body;
  const wanted = {
    light: 'red',
    percent: 5,
    lightWhy: {
      text: 'unit-a进度落后计划 61 个百分点',
      rule: { code: 'light-behind', points: 61, limit: 30 },
    },
  };
  expect((await get(`/cases?campaignId=${id}`)).items).toMatchObject([wanted, wanted]);
  expect((await get(`/cases?campaignId=${id}&light=red`)).items).toHaveLength(2);
  for (const ref of ['三-1', '三-2'])
    expect(await get(`/cases/${encodeURIComponent(`${id}:${ref}`)}`)).toMatchObject(wanted);
  expect((await get(`/campaigns/${id}/summary`)).byLight).toMatchObject({ red: 2, green: 0 });
  const past = encodeURIComponent('2018-05-30T10:00:00+08:00');
  expect((await get(`/campaigns/${id}/history/cases?asOf=${past}`)).items).toMatchObject([wanted, wanted]);
  expect((await get(`/campaigns/${id}/history/summary?asOf=${past}`)).byLight).toMatchObject({ red: 2 });
});
