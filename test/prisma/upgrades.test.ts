import type { DocketEvent } from '../../domain/case/events';
import { fold } from '../../domain/case/evolve';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { writeGradeIntoPolicies, writeRulesIntoPolicies } from '../../prisma/upkeep/complete-policies';
import { oweWhatWaits } from '../../prisma/upkeep/owe-what-waits';
import { applyUpgrades, type Upgrade } from '../../prisma/upkeep/upgrades';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import type { Db } from '../../prisma/schema/db';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock } from '../support/factories';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

it('an upgrade is run once; one that died in the middle is run again', async () => {
  const runs: string[] = [];
  let dies = true;
  const all: Upgrade[] = [
    { name: 'first', run: () => Promise.resolve(void runs.push('first')) },
    {
      name: 'second',
      run: () => {
        runs.push('second');
        return dies ? Promise.reject(new Error('killed')) : Promise.resolve();
      },
    },
  ];
  await expect(applyUpgrades(api.db, all)).rejects.toThrow('killed');
  dies = false;
  expect(await applyUpgrades(api.db, all)).toEqual(['second']);
  expect(await applyUpgrades(api.db, all)).toEqual([]);
  expect(runs).toEqual(['first', 'second', 'second']);
});

/** The docket as a version wrote it that knew nothing of what the offices owe: its newest event had not happened. */
const asBefore = async (db: Db, id: string): Promise<void> => {
  const events = await db.event.findMany({ where: { docketId: id }, orderBy: { seq: 'asc' } });
  const kept = events.filter(({ data }) => !JSON.stringify(data).includes('paper-decision'));
  expect(events.slice(0, kept.length)).toEqual(kept);
  const state = fold(kept.map(one => one.data as unknown as DocketEvent));
  await db.event.deleteMany({ where: { docketId: id, seq: { gt: kept.length } } });
  await db.obligation.deleteMany({ where: { docketId: id, kind: 'paper-decision' } });
  await db.docket.update({
    where: { id },
    data: { state: { ...state } as never, headHash: kept.at(-1)!.hash },
  });
};

it('what waited for the office in an older record becomes its obligation, once, and the record stays sound', async () => {
  const campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-a'] },
    ],
  });
  const id = `${campaignId}:一-1`;
  const lead = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  await setClock(api.db, campaignId, '2018-05-14T10:00:00+08:00');
  const path = `/cases/${encodeURIComponent(id)}`;
  const { headers } = await api.ask(path, { token: lead.token });
  await api.ask(`${path}/commands`, {
    method: 'POST',
    token: lead.token,
    headers: { 'if-match': headers.get('etag')! },
    body: { command: { kind: 'submit-plan', text: '方案', fileIds: [] } },
  });
  await asBefore(api.db, id);
  expect((await verifyLog(api.db)).isSound).toBe(true);
  await setClock(api.db, campaignId, '2018-05-16T10:00:00+08:00');
  await oweWhatWaits(api.db);
  const owed = () => api.db.obligation.findMany({ where: { campaignId, kind: 'paper-decision' } });
  // Counted from the receipt, as if it had been owed from the beginning.
  expect(await owed()).toMatchObject([
    { docketId: id, owedById: 'office', dueOn: '2018-05-17', state: 'open' },
  ]);
  const count = await api.db.event.count({ where: { docketId: id } });
  await oweWhatWaits(api.db);
  expect(await api.db.event.count({ where: { docketId: id } })).toBe(count);
  expect((await verifyLog(api.db)).isSound).toBe(true);
});

it('what a policy of before left to the code is written into it, once; what it says stays', async () => {
  const { id: _, version: __, ...rules } = defaultPolicy;
  const later = [
    'extension',
    'pause',
    'contest',
    'interview',
    'review',
    'assumedWork',
    'office',
    'burden',
    'grade',
  ];
  const before = Object.fromEntries(Object.entries(rules).filter(([key]) => !later.includes(key)));
  const { by: ___, bring: ____, ...hall } = { ...rules.interview, place: '第二会议室' };
  const { succession: _____, ...office } = {
    ...rules.office,
    closing: { workingDays: 9, cites: '本县规定' },
  };
  const save = (version: number, data: object) =>
    api.db.policy.create({
      data: { id: 'county', version, data: { id: 'county', version, ...data } as never },
    });
  await save(1, before);
  await save(2, {
    ...before,
    interview: hall,
    office,
    grade: 'required',
    review: { every: { months: 1 }, cites: '本县规定' },
  });
  const saved = () =>
    api.db.policy.findMany({ where: { id: 'county' }, orderBy: { version: 'asc' }, select: { data: true } });
  await writeRulesIntoPolicies(api.db);
  await writeGradeIntoPolicies(api.db);
  const whole = [
    // Before there were grades nobody was asked for one.
    { data: { ...defaultPolicy, id: 'county', version: 1, grade: 'none' } },
    {
      data: {
        ...defaultPolicy,
        id: 'county',
        version: 2,
        grade: 'required',
        interview: { ...rules.interview, place: '第二会议室' },
        office: { ...rules.office, closing: { workingDays: 9, cites: '本县规定' } },
        review: { every: { months: 1 }, cites: '本县规定' },
      },
    },
  ];
  expect(await saved()).toEqual(whole);
  await writeRulesIntoPolicies(api.db);
  await writeGradeIntoPolicies(api.db);
  expect(await saved()).toEqual(whole);
});
