import { readFileSync } from 'node:fs';
import path from 'node:path';
import { seedRegistry } from '../../cli/demo/seed-registry';
import { noAnswers } from '../../domain/launch/answers';
import { seedRules } from '../../prisma/schema/seed-rules';
import { openSession } from '../../prisma/people/sessions';
import { takeSteps } from '../../prisma/record/take-steps';
import { startApi, type Asked, type TestApi } from '../support/api';
import { createPerson, setClock } from '../support/factories';

/**
 * A campaign issued on Friday 27 November 2026, on the real clock, with deadlines into February 2027. By then the State Council
 * has said nothing of 2027; the announcement below is invented, in the form that real ones have.
 */
const planText = readFileSync(path.resolve(__dirname, '../fixtures/plans/winter.txt'), 'utf8');
const announcement = `国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕99号
各省、自治区、直辖市人民政府,国务院各部委、各直属机构:
现将2027年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦:1月1日(周五)至3日(周日)放假,共3天。
二、春节:2月5日(农历除夕、周五)至12日(周五)放假调休,共8天。1月31日(周日)、2月20日(周六)上班。
三、清明节:4月3日(周六)至5日(周一)放假,共3天。
四、劳动节:5月1日(周六)至5日(周三)放假调休,共5天。5月8日(周六)上班。
五、端午节:6月9日(周三)放假,共1天。
六、中秋节:9月15日(周三)放假,共1天。
七、国庆节:10月1日(周五)至7日(周四)放假调休,共7天。9月26日(周日)、10月9日(周六)上班。`;

let now = '2026-11-27T09:00:00+08:00';
let api: TestApi;
let token: string;
let person: string;
let id: string;

/** The clock goes on, and whoever works here signs in again. */
const goOnTo = async (at: string) => {
  now = at;
  ({ token } = await openSession(api.db, person, Date.parse(now)));
};

const ask = (to: string, body?: unknown, headers: Record<string, string> = {}, method = 'POST') =>
  api.ask(to, { token, headers, ...(body !== undefined && { method, body }) });
const version = async () => (await ask(`/campaigns/${id}`)).body.version as number;

/** The plan as a draft with nothing left to answer. */
const answeredDraft = async (): Promise<Asked['body']> => {
  const { campaign, version: seen } = (await ask('/campaigns/drafts', { text: planText })).body;
  const links = ['一-1', '一-2', '一-3', '一-4'].map((ref, assignment) => ({ ref, assignment }));
  const answers = { ...noAnswers(), links };
  return (await ask(`/campaigns/${campaign.id}/answers`, answers, { 'if-match': `"${seen}"` }, 'PUT')).body;
};

interface Shown {
  dueOn: string;
  provisionalYears: number[];
  derivation: { text: string }[];
  next: { act: string; dueAt: string; provisionalYears: number[] } | null;
}

/** What a case's lead has to rectify, as its page has it. */
const rectification = async (ref: string): Promise<Shown> => {
  const { body } = await ask(`/cases/${id}:${ref}`);
  return body.obligations.find((one: { kind: string }) => one.kind === 'rectification');
};
const dates = async () =>
  Promise.all(
    ['一-1', '一-2', '一-3', '一-4'].map(async ref => {
      const { dueOn, provisionalYears } = await rectification(ref);
      return [ref, dueOn, provisionalYears];
    }),
  );

beforeAll(async () => {
  api = await startApi({ now: () => Date.parse(now) });
  await seedRules(api.db);
  await seedRegistry(api.db, Date.parse(now));
  const worker = { unitId: 'zhenggaiban', roles: ['coordinator' as const] };
  ({ token, id: person } = await createPerson(api.db, worker, Date.parse(now)));
});
afterAll(() => api.close());

describe('before the launch', () => {
  let draft: Asked['body'];
  beforeAll(async () => {
    draft = await answeredDraft();
    id = draft.campaign.id;
  });

  it('nothing is in the way, and the dates that were counted through 2027 are listed', async () => {
    expect([draft.canLaunch, draft.missing.filter((one: { isWarning: boolean }) => !one.isWarning)]).toEqual([
      true,
      [],
    ]);
    const { body } = await ask(`/campaigns/${id}/provisional-dates?clock=real`);
    const listed = body.dates.map((one: { ref: string; on: string; provisionalYears: number[] }) => [
      one.ref,
      one.on,
      one.provisionalYears,
    ]);
    expect(listed).toEqual([
      ['一-2', '2027-02-10', [2027]],
      ['一-3', '2027-03-01', [2027]],
    ]);
  });

  it('it is simulated into February', async () => {
    const { status, body } = await ask(`/campaigns/${id}/simulation`, {
      units: { kind: 'silent' },
      office: 'prompt',
      leaders: 'silent',
      until: '2027-02-20',
    });
    expect(status).toBe(200);
    expect(body.endsAt.slice(0, 7)).toBe('2027-02');
    expect(body.byAct.urge).toBeGreaterThan(4);
  });
});

describe('launched on the real clock', () => {
  it('is handed out at once', async () => {
    const launched = await ask(`/campaigns/${id}/launch`, { clock: 'real' });
    expect([launched.status, launched.body.clock, launched.body.handedOutAt]).toEqual([200, 'real', now]);
  });

  it('has these dates, by hand: 50 working days and three months are provisional, what was stated is not', async () => {
    expect(await dates()).toEqual([
      ['一-1', '2027-02-05', []],
      // 24 working days to 31 December, 20 in January without the 1st, 1–4 February, then the 9th and 10th: 除夕 is the 5th.
      ['一-2', '2027-02-10', [2027]],
      // 27 February is a Saturday.
      ['一-3', '2027-03-01', [2027]],
      ['一-4', '2027-01-15', []],
    ]);
    const { derivation } = await rectification('一-2');
    expect(derivation.some(one => one.text.endsWith('【暂定:2027年放假安排尚未公布】'))).toBe(true);
  });

  it('the urging of a stated day is certain, the letter after it is not', async () => {
    expect((await rectification('一-1')).next).toMatchObject({
      act: 'urge',
      dueAt: '2027-02-06T00:00:00+08:00',
      provisionalYears: [],
    });
  });

  it('says at once to the office that 2027 is needed within eight weeks', async () => {
    const { body } = await ask(`/campaigns/${id}/summary`);
    expect(body.provisionalYears).toMatchObject([{ year: 2027, isSoon: true, savedIn: null }]);
    const told = await api.db.notice.findMany({ where: { campaignId: id, kind: 'year-needed' } });
    expect(told.map(one => one.personId)).toContain(person);
    expect(new Set(told.map(one => one.personId)).size).toBe(told.length);
  });
});

describe('on Thursday 31 December 2026, the last day that was announced', () => {
  it('a report that is due today is taken, and is in time; its review is dated provisionally', async () => {
    // The same on a rehearsal's clock, which can be moved there.
    const { campaign } = await answeredDraft();
    await ask(`/campaigns/${campaign.id}/launch`, { clock: 'rehearsal' });
    await setClock(api.db, campaign.id, '2026-12-31T10:00:00+08:00');
    const unit = { unitId: 'gonganju', roles: ['liaison' as const] };
    const police = await createPerson(api.db, unit, Date.parse(now));
    const file = `/unit-files/${campaign.id}:unit:gonganju`;
    const answer = await api.ask(`${file}/commands`, {
      method: 'POST',
      token: police.token,
      headers: { 'if-match': `"${(await ask(file)).body.version}"` },
      body: { command: { kind: 'submit-report', text: '已完成检查', fileIds: [] } },
    });
    expect([answer.status, answer.body.code]).toEqual([200, undefined]);
    const owed: (Shown & { kind: string; state: { kind: string }; isOverdue: boolean })[] = (await ask(file))
      .body.obligations;
    const [report, review] = ['report', 'paper-decision'].map(kind => owed.find(one => one.kind === kind));
    expect([report?.dueOn, report?.state.kind, report?.isOverdue]).toEqual(['2026-12-31', 'met', false]);
    // Three working days from the day after: 4, 5 and 6 January.
    expect([review?.dueOn, review?.provisionalYears]).toEqual(['2027-01-06', [2027]]);
  });
});

describe('once 2027 is announced', () => {
  let calendar: string;

  it('its text is read, a person looks at it, and it is saved with its number', async () => {
    await goOnTo('2026-12-03T10:00:00+08:00');
    const basedOn = (await ask('/calendars')).body.items[0].version;
    const read = (await ask('/calendars/readings', { text: announcement, basedOn })).body;
    expect([read.year, read.noticeNumber, read.questions]).toEqual([2027, '国办发明电〔2026〕99号', []]);
    const days = read.proposals.map(({ date, kind, name }: { date: string; kind: string; name: string }) => ({
      date,
      kind,
      name,
    }));
    const saved = await ask('/calendars', {
      basedOn,
      days,
      years: [2027],
      note: read.noticeNumber,
      proclamation: { text: announcement, settled: [] },
    });
    expect(saved.status).toBe(201);
    calendar = saved.body.version;
    const { body } = await ask(`/campaigns/${id}/summary`);
    expect(body.provisionalYears).toMatchObject([{ year: 2027, savedIn: calendar }]);
  });

  it('what would move is shown and nothing is done', async () => {
    const { body } = await ask(`/campaigns/${id}/rules/preview`, { calendarVersion: calendar });
    const moved = body.dockets
      .flatMap((one: { ref: string; obligations: object[] }) =>
        one.obligations.map(obligation => ({ ref: one.ref, ...obligation })),
      )
      .filter((one: { date: string | null }) => one.date !== null)
      .map((one: { ref: string | null; dueBefore: string; dueAfter: string; date: string }) => [
        one.ref,
        one.dueBefore,
        one.dueAfter,
        one.date,
      ]);
    expect(moved).toEqual(
      expect.arrayContaining([
        // Sunday 31 January works, 5–12 February are off: the 50th working day is Monday 15 February.
        ['一-2', '2027-02-10', '2027-02-15', 'moved'],
        ['一-3', '2027-03-01', '2027-03-01', 'confirmed'],
      ]),
    );
    expect((await dates())[1]).toEqual(['一-2', '2027-02-10', [2027]]);
  });

  it('adopted, it moves that, and no date is provisional any more', async () => {
    const adopted = await ask(
      `/campaigns/${id}/rules`,
      { calendarVersion: calendar, reason: '2027年放假安排已公布' },
      { 'if-match': `"${await version()}"` },
    );
    expect(adopted.status).toBe(200);
    expect(await dates()).toEqual([
      ['一-1', '2027-02-05', []],
      ['一-2', '2027-02-15', []],
      ['一-3', '2027-03-01', []],
      ['一-4', '2027-01-15', []],
    ]);
    expect((await ask(`/campaigns/${id}/summary`)).body.provisionalYears).toEqual([]);
  });

  it('the lead whose date moved is told once, the one whose date is confirmed is not', async () => {
    const told = await api.db.notice.findMany({ where: { campaignId: id, kind: 'date-moved' } });
    expect(new Set(told.map(one => one.docketId))).toEqual(new Set([`${id}:一-2`]));
  });

  it('the rungs follow it: the stated 5 February is urged on the 6th, its letter waits for the first working day after 春节', async () => {
    const docketIds = [`${id}:一-1`];
    for (const at of ['2027-02-06T00:00:01+08:00', '2027-02-15T23:59:59+08:00', '2027-02-16T00:00:01+08:00'])
      await takeSteps(api.db, id, docketIds, { steps: 'rungs' }, at);
    const steps = await api.db.step.findMany({
      where: { obligationId: { startsWith: `${id}:一-1:rectification` }, act: { not: 'remind' } },
      orderBy: { dueAt: 'asc' },
    });
    expect(steps.map(one => [one.act, one.dueAt])).toEqual([
      ['urge', new Date('2027-02-06T00:00:00+08:00')],
      ['supervision-letter', new Date('2027-02-16T00:00:00+08:00')],
    ]);
  });
});
