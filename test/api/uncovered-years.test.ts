import { at } from '../../domain/calendar/civil-date';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock } from '../support/factories';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** One case due on the last day that the calendar reaches, two others in June 2018. */
const yearEnd = async (): Promise<string> => {
  const campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'], dueOn: '2099-12-31' },
      { ref: '一-2', leads: ['unit-b'] },
      { ref: '一-3', leads: ['unit-b'] },
    ],
  });
  return campaignId;
};

it('a calendar that ends too early is shown to the offices: which year, and how many obligations wait for it', async () => {
  const campaignId = await yearEnd();
  // 12/31 is urged at 00:00 of 1/1; the letter would be due a working day later, in 2100.
  await api.db.$executeRaw`
    UPDATE "Docket" SET state = jsonb_set(state, '{obligations}', (
      SELECT jsonb_agg(CASE WHEN o->>'kind' = 'rectification' THEN jsonb_set(o, '{steps}', '[{"rung":"urge","act":"urge"}]') ELSE o END)
      FROM jsonb_array_elements(state->'obligations') o))
    WHERE id = ${`${campaignId}:一-1`}`;
  const summary = async (unitId: string, role: 'coordinator' | 'supervisor' | 'liaison') => {
    const { token } = await createPerson(api.db, { unitId, roles: [role] });
    return (await api.ask(`/campaigns/${campaignId}/summary`, { token })).body.uncoveredYears;
  };
  for (const role of ['coordinator', 'supervisor'] as const)
    expect(await summary('office', role)).toEqual([{ year: 2100, waiting: 1 }]);
  expect(await summary('unit-a', 'liaison')).toEqual([]);
});

it('what was delivered at the end of the last year waits as well, whenever it was due', async () => {
  const campaignId = await yearEnd();
  const letter = {
    rung: 'supervision-letter',
    act: 'supervision-letter',
    deliveredAt: at('2099-12-30', '09:00'),
  };
  await api.db.$executeRaw`
    UPDATE "Docket" SET state = jsonb_set(state, '{obligations}', (
      SELECT jsonb_agg(CASE WHEN o->>'kind' = 'plan'
        THEN jsonb_set(o, '{steps}', ${JSON.stringify([{ rung: 'urge', act: 'urge' }, letter])}::jsonb) ELSE o END)
      FROM jsonb_array_elements(state->'obligations') o))
    WHERE id = ${`${campaignId}:一-2`}`;
  const { token } = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  const waiting = async () =>
    (await api.ask(`/campaigns/${campaignId}/summary`, { token })).body.uncoveredYears;
  await setClock(api.db, campaignId, at('2099-12-30', '10:00'));
  expect(await waiting()).toEqual([{ year: 2100, waiting: 1 }]);
});

it('while every year is covered nothing is shown', async () => {
  const campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  const { token } = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  const { body } = await api.ask(`/campaigns/${campaignId}/summary`, { token });
  expect(body.uncoveredYears).toEqual([]);
});
