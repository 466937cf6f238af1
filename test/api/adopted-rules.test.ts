import type { Policy } from '../../domain/policy/types';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { takeSteps } from '../../prisma/record/take-steps';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';
import { expectAlarms } from '../support/alarm-check';
import { expectFolds } from '../support/fold-check';

let api: TestApi;
let campaignId: string;
let office: TestPerson;
let liaison: TestPerson;

const ask = (path: string, body?: unknown, headers = {}, person = office) =>
  api.ask(path, {
    token: person.token,
    headers,
    ...(body !== undefined && { method: 'POST', body }),
  });
const rulesPath = () => `/campaigns/${campaignId}/rules`;
const version = async () => (await ask(`/campaigns/${campaignId}`)).body.version as number;
const adopt = async (body: object, seen?: number) =>
  ask(rulesPath(), { reason: '调整节奏', ...body }, { 'if-match': `"${seen ?? (await version())}"` });

/** The default policy, its letter three working days after the deadline. */
const slower = (): Omit<Policy, 'id' | 'version'> => {
  const { id: _, version: __, ...rules } = defaultPolicy;
  const { full } = rules.ladders;
  const rungs = full.rungs.map(one =>
    one.act === 'supervision-letter' ? { ...one, after: { ...one.after, workingDays: 3 } } : one,
  );
  return { ...rules, ladders: { ...rules.ladders, full: { ...full, rungs } } };
};

const steps = async () =>
  (
    await api.db.step.findMany({
      where: { campaignId, obligationId: { contains: 'rectification' }, outcome: 'fired' },
      orderBy: { id: 'asc' },
    })
  ).map(one => [one.act, one.dueAt.toISOString()]);
const pass = async (to: string) => {
  const docketIds = (await api.db.docket.findMany({ where: { campaignId } })).map(one => one.id);
  await setClock(api.db, campaignId, to);
  await takeSteps(api.db, campaignId, docketIds, { steps: 'reminders' });
  await takeSteps(api.db, campaignId, docketIds, { steps: 'rungs' });
};

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  liaison = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
});

const save = async () => (await ask('/policies', { id: 'slow', rules: slower(), note: '放缓' })).body;

describe('saving', () => {
  it('keeps each version of a policy, with who saved it and why', async () => {
    const saved = await save();
    expect(saved).toMatchObject({ id: 'slow', note: '放缓', createdBy: { id: office.id } });
    expect((await ask('/policies')).body.items[0]).toMatchObject({ version: saved.version });
    expect((await ask(`/policies/slow/${saved.version}`)).body.rules).toEqual(slower());
    expect((await ask('/policies/default/1')).body.note).toBeNull();
  });

  it('refuses a policy that cannot work, and names every place', async () => {
    const rules = slower();
    const [urge, letter, interview] = rules.ladders.full.rungs;
    rules.ladders.full.rungs = [interview!, letter!, urge!, letter!];
    const { status, body } = await ask('/policies', { id: 'slow', rules, note: '不对' });
    expect([status, body.code]).toEqual([422, 'POLICY_INVALID']);
    const problems = body.details.problems as { code: string; path: string }[];
    expect([...new Set(problems.map(one => one.code))].sort()).toEqual([
      'RUNG_AFTER_END',
      'RUNG_OUT_OF_ORDER',
      'RUNG_TWICE',
      'RUNG_WITHOUT_LETTER',
    ]);
    expect(problems[0]!.path).toBe('ladders.full.rungs.0');
    const bad = { ...slower(), sending: { ...slower().sending, at: '25:00' } };
    expect((await ask('/policies', { id: 'slow', rules: bad, note: '不对' })).status).toBe(400);
    expect((await ask('/policies', { id: 'slow', rules: slower(), note: '放缓' }, {}, liaison)).status).toBe(
      403,
    );
  });

  it('amends a calendar as a version of its own, and refuses what is no amendment', async () => {
    const basedOn = (await ask('/calendars')).body.items.at(-1).version;
    const amend = (days: object[]) => ask('/calendars', { basedOn, days, note: '补录' });
    const { body } = await amend([
      { date: '2019-06-11', kind: 'holiday', name: '临时放假', notice: '县政府〔2018〕9号' },
    ]);
    expect([body.basedOn, body.version.startsWith(`${basedOn}+`)]).toEqual([basedOn, true]);
    expect(body.days).toContainEqual({
      date: '2019-06-11',
      kind: 'holiday',
      name: '临时放假',
      notice: '县政府〔2018〕9号',
    });
    for (const days of [
      [],
      [{ date: '2018-06-12', kind: 'workday' }],
      [{ date: '2018-06-12', kind: 'ordinary' }],
      [{ date: '2031-06-12', kind: 'holiday' }],
      [
        { date: '2018-06-12', kind: 'holiday' },
        { date: '2018-06-12', kind: 'holiday' },
      ],
    ])
      expect([days, (await amend(days)).status]).toEqual([days, 422]);
  });
});

describe('a notice of days off', () => {
  const newest = async (): Promise<string> => (await ask('/calendars')).body.items[0].version;
  const text = `关于调整2019年劳动节放假安排的通知 国办发明电〔2018〕99号
劳动节:2019年5月1日(周三)至3日(周五)放假调休,共3天。4月28日(周日)、5月5日(周日)上班。`;
  const read = async (given: object) => ask('/calendars/readings', { basedOn: await newest(), ...given });

  it('is read with the place of each day, and nothing is saved', async () => {
    const before = await newest();
    const { status, body } = await read({ text });
    expect([status, body.year, body.noticeNumber]).toEqual([200, 2019, '国办发明电〔2018〕99号']);
    // Wednesday to Friday, one of them by the statute of then: two to be made up for.
    expect(body.proposals.map((one: { date: string }) => one.date)).toEqual([
      '2019-04-28',
      '2019-05-01',
      '2019-05-02',
      '2019-05-03',
      '2019-05-05',
    ]);
    const { start, end } = body.proposals[0].source;
    expect(text.slice(start, end)).toBe('4月28日(周日)');
    expect(await newest()).toBe(before);
  });

  it('says its questions in both languages, and is saved once they are settled', async () => {
    const wrong = text.replace('5月5日(周日)', '5月5日(周六)');
    const { body } = await read({ text: wrong });
    const { proposals, questions } = body;
    const weekday = questions.find((one: { code: string }) => one.code === 'weekday-contradicts');
    expect([weekday.text, weekday.en]).toEqual([
      '2019-05-05 是周日,文中写的是周六',
      '2019-05-05 is a Sunday, the text says Saturday',
    ]);
    const basedOn = await newest();
    const days = proposals.map(({ date, kind, name }: Record<string, string>) => ({ date, kind, name }));
    const saveWith = (settled: string[]) =>
      ask('/calendars', { basedOn, days, note: '调整', proclamation: { text: wrong, settled } });
    const refused = await saveWith([]);
    expect([refused.status, refused.body.code]).toEqual([422, 'PROCLAMATION_QUESTIONS_OPEN']);
    expect(refused.body.details.questions).toContain('2019-05-05 是周日,文中写的是周六');
    expect(await newest()).toBe(basedOn);
    const saved = await saveWith(questions.map((one: { key: string }) => one.key));
    expect([saved.status, saved.body.basedOn]).toEqual([201, basedOn]);
  });

  it('is refused where it is none, too long, or read by who may not save', async () => {
    expect((await read({ text: '植树' })).body.code).toBe('NOT_A_PROCLAMATION');
    expect((await read({ text: '放假'.repeat(6000) })).status).toBe(400);
    expect((await read({ text, basedOn: 'none' })).status).toBe(404);
    expect((await read({ text, more: 1 })).status).toBe(400);
    expect((await ask('/calendars/readings', { text, basedOn: await newest() }, {}, liaison)).status).toBe(
      403,
    );
  });
});

describe('adopting', () => {
  it('previews every step that moves, then moves exactly those', async () => {
    const { version: saved } = await save();
    await setClock(api.db, campaignId, '2018-06-04T10:00:00+08:00');
    const body = { policy: { id: 'slow', version: saved } };
    const before = await api.db.docket.findMany({ where: { campaignId }, orderBy: { id: 'asc' } });
    const preview = (await ask(`${rulesPath()}/preview`, body)).body;
    expect(await api.db.docket.findMany({ where: { campaignId }, orderBy: { id: 'asc' } })).toEqual(before);
    expect(preview.moved).toBeGreaterThan(0);
    const inCase = preview.dockets.find((one: { kind: string }) => one.kind === 'case');
    const move = inCase.obligations.find((one: { obligationId: string }) =>
      one.obligationId.includes('rectification'),
    );
    expect(move).toMatchObject({ owedBy: { id: 'unit-a' }, dueBefore: '2018-06-10', dueAfter: '2018-06-10' });
    expect(move.steps).toEqual([
      {
        key: 'supervision-letter',
        act: 'supervision-letter',
        before: '2018-06-12T00:00:00+08:00',
        after: '2018-06-14T00:00:00+08:00',
        effect: 'moved',
      },
    ]);
    expect((await adopt(body, preview.version)).body.policy).toEqual({ id: 'slow', version: saved });
    const changed = await api.db.event.findMany({ where: { type: 'rules-adopted', docket: { campaignId } } });
    const moves = changed.flatMap(one => (one.data as { moves: unknown[] }).moves);
    expect(moves).toHaveLength(
      Object.values(preview.byEffect as Record<string, number>).reduce((a, b) => a + b),
    );
    expect(changed.every(one => one.actorId === office.id)).toBe(true);
    await pass('2018-06-13T10:00:00+08:00');
    expect((await steps()).map(([act]) => act)).not.toContain('supervision-letter');
    await pass('2018-06-14T10:00:00+08:00');
    expect((await steps()).at(-1)).toEqual(['supervision-letter', '2018-06-13T16:00:00.000Z']);
    await expectFolds(api.db, campaignId);
  });

  it('shows the rules of a past day by the rules of that day', async () => {
    await setClock(api.db, campaignId, '2018-06-12T10:00:00+08:00');
    const lights = { ...slower(), lights: { ...slower().lights, dueSoonDays: 60 } };
    const { version: saved } = (await ask('/policies', { id: 'slow', rules: lights, note: '提前变蓝' })).body;
    const lightOn = async (asOf: string) =>
      (await ask(`/campaigns/${campaignId}/history/cases?asOf=${asOf}`)).body.items[0].light;
    const before = await lightOn('2018-05-10');
    await adopt({ policy: { id: 'slow', version: saved } });
    expect(await lightOn('2018-05-10')).toBe(before);
    expect((await ask(rulesPath())).body.items).toMatchObject([
      {
        policy: { from: expect.stringMatching(/^default@/), to: `slow@${saved}` },
        reason: '调整节奏',
        by: { id: office.id },
      },
    ]);
  });

  it('is done once: whoever saw an older state is refused, and what is in force cannot be adopted', async () => {
    const { version: saved } = await save();
    const body = { policy: { id: 'slow', version: saved } };
    const seen = await version();
    const answers = await Promise.all([adopt(body, seen), adopt(body, seen)]);
    expect(answers.map(one => one.status).sort()).toEqual([200, 409]);
    expect((await adopt(body, seen)).body.code).toBe('RULES_UNCHANGED');
    const other = { calendarVersion: (await ask('/calendars')).body.items.at(-1).version };
    const { status, body: problem } = await adopt({ ...other, policy: { id: 'default', version: 1 } }, seen);
    expect([status, problem.code]).toEqual([412, 'VERSION_OUTDATED']);
    expect((await ask(rulesPath(), { ...body, reason: '' }, { 'if-match': '"1"' })).status).toBe(400);
    expect((await ask(rulesPath(), { ...body, reason: '再来' })).status).toBe(428);
    expect((await adopt({ policy: { id: 'default', version: 9999 } })).status).toBe(404);
  });

  it('who acts meanwhile acts under the one or the other, and every alarm follows from the rules in force', async () => {
    const { version: saved } = await save();
    await setClock(api.db, campaignId, '2018-06-12T00:00:00+08:00');
    const docketIds = (await api.db.docket.findMany({ where: { campaignId } })).map(one => one.id);
    await Promise.all([
      takeSteps(api.db, campaignId, docketIds, { steps: 'rungs' }),
      adopt({ policy: { id: 'slow', version: saved } }),
      takeSteps(api.db, campaignId, docketIds, { steps: 'reminders' }),
    ]);
    await expectAlarms(api.db, campaignId);
    await expectFolds(api.db, campaignId);
  });
});
