import { at } from '../../domain/calendar/civil-date';
import { saveCalendar } from '../../prisma/record/save-calendar';
import { tellNeededYears } from '../../prisma/record/tell-needed-years';
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

it('a year that no calendar reaches is shown to the offices: which, and how many obligations wait for it', async () => {
  const campaignId = await yearEnd();
  // 12/31 is urged at 00:00 of 1/1; the letter would be due a working day later, in 2100.
  await api.db.$executeRaw`
    UPDATE "Docket" SET state = jsonb_set(state, '{obligations}', (
      SELECT jsonb_agg(CASE WHEN o->>'kind' = 'rectification' THEN jsonb_set(o, '{steps}', '[{"rung":"urge","act":"urge"}]') ELSE o END)
      FROM jsonb_array_elements(state->'obligations') o))
    WHERE id = ${`${campaignId}:一-1`}`;
  const summary = async (unitId: string, role: 'coordinator' | 'supervisor' | 'liaison') => {
    const { token } = await createPerson(api.db, { unitId, roles: [role] });
    return (await api.ask(`/campaigns/${campaignId}/summary`, { token })).body.provisionalYears;
  };
  for (const role of ['coordinator', 'supervisor'] as const)
    expect(await summary('office', role)).toContainEqual({
      year: 2100,
      neededFrom: '2100-01-01',
      isSoon: expect.any(Boolean),
      waiting: 1,
      notices: 0,
      savedIn: null,
    });
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
    (await api.ask(`/campaigns/${campaignId}/summary`, { token })).body.provisionalYears;
  await setClock(api.db, campaignId, at('2099-12-30', '10:00'));
  // The case due on 12/31 is urged at 00:00 of 1/1 as well.
  expect(await waiting()).toContainEqual({
    year: 2100,
    neededFrom: '2100-01-01',
    isSoon: expect.any(Boolean),
    waiting: 2,
    notices: 0,
    savedIn: null,
  });
});

it('while every year is announced nothing is shown', async () => {
  const campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  const { token } = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  const { body } = await api.ask(`/campaigns/${campaignId}/summary`, { token });
  expect(body.provisionalYears).toEqual([]);
});

describe('the office is told once of a year that is needed', () => {
  /** Led by unit-a, due on 20 January 2027, reminded of from the 13th on: 18 November is eight weeks before. */
  const winter = () =>
    createCampaign(api.db, {
      cases: [{ ref: '一-1', leads: ['unit-a'], dueOn: '2027-01-20' }],
      at: '2026-11-02T09:00:00+08:00',
    });
  const told = (campaignId: string) =>
    api.db.notice.findMany({ where: { campaignId, kind: 'year-needed' }, orderBy: { id: 'asc' } });
  const look = async (campaignId: string, day: string) => {
    await setClock(api.db, campaignId, at(day, '10:00'));
    return tellNeededYears(api.db, campaignId);
  };

  it('from eight weeks before, not a day earlier, and not again', async () => {
    const campaignId = await winter();
    const office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
    expect(await look(campaignId, '2026-11-17')).toBeNull();
    expect(await told(campaignId)).toEqual([]);
    expect(await look(campaignId, '2026-11-18')).toMatchObject({ sendAt: at('2026-11-19', '08:30') });
    expect(await look(campaignId, '2026-11-18')).toBeNull();
    // Whoever comes to the office later is not told of it once more.
    await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
    expect(await look(campaignId, '2026-12-10')).toBeNull();
    const rows = (await told(campaignId)).filter(one => one.personId === office.id);
    expect(rows).toMatchObject([
      {
        urgency: 'digest',
        status: 'queued',
        payload: {
          title: '测试行动',
          path: `/campaigns/${campaignId}`,
          facts: { year: '2027', neededFrom: '2027-01-13', waiting: '1' },
        },
      },
    ]);
  });

  it('two that look at once tell it once', async () => {
    const campaignId = await winter();
    const office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
    await setClock(api.db, campaignId, at('2026-12-01', '10:00'));
    await Promise.all([1, 2, 3].map(() => tellNeededYears(api.db, campaignId)));
    expect((await told(campaignId)).filter(one => one.personId === office.id)).toHaveLength(1);
  });

  it('a year that was saved is to be adopted; once it is, nothing is said any more', async () => {
    const campaignId = await winter();
    await setClock(api.db, campaignId, at('2026-12-01', '10:00'));
    const office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
    const { calendarVersion } = await api.db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
    const { version: savedIn } = await saveCalendar(api.db, {
      basedOn: calendarVersion,
      years: [2027],
      days: [{ date: '2027-01-01', kind: 'holiday', name: '元旦' }],
      note: '试拟',
      createdById: office.id,
    });
    const summary = async () =>
      (await api.ask(`/campaigns/${campaignId}/summary`, { token: office.token })).body.provisionalYears;
    expect(await summary()).toEqual([
      { year: 2027, neededFrom: '2027-01-13', isSoon: true, waiting: 1, notices: 0, savedIn },
    ]);
    await tellNeededYears(api.db, campaignId);
    expect((await told(campaignId))[0]?.payload).toMatchObject({ facts: { savedIn } });
    await api.db.campaign.update({ where: { id: campaignId }, data: { calendarVersion: savedIn } });
    expect(await summary()).toEqual([]);
    expect(await tellNeededYears(api.db, campaignId)).toBeNull();
  });
});
