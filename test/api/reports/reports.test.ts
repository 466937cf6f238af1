import readWorkbook from 'read-excel-file/node';
import type { CompiledReport } from '../../../domain/report/compiled';
import { documentOf, Reported } from './reported';

/** The life of a campaign's report over HTTP: handed in, accepted, compiled, issued, read by whom it may be read. */
let of: Reported;
beforeAll(async () => {
  of = await Reported.start();
});
afterAll(() => of.api.close());

const figure = (report: CompiledReport, id: string) => report.figures.find(one => one.id === id);
const draft = async (query = ''): Promise<CompiledReport> => {
  const { status, body } = await of.inCampaign('leader', `/report/draft${query}`);
  expect([status, body.code]).toEqual([200, undefined]);
  return body.report;
};

it('before anybody has done anything it is being collected, under version 0, on the default forms', async () => {
  const { status, body, headers } = await of.inCampaign('coordinator', '/report');
  expect([status, headers.get('etag')]).toEqual([200, '"0"']);
  expect(body).toMatchObject({
    version: 0,
    status: 'collecting',
    duty: null,
    versions: [],
    isPublicOnly: false,
  });
  expect(body.forms.report).toMatchObject({ id: 'default-report', version: 1, isDefault: true });
  expect(body.counts.report).toMatchObject({ 'not-due': 2, reported: 0, missing: 0 });
  expect(body.abilities).toEqual(expect.arrayContaining(['set-duty', 'compile', 'adopt-form']));
  expect((await of.inCampaign('leader', '/report')).body.abilities).not.toContain('compile');
});

it('a unit hands in one document; the office accepts it; the draft shows it under the unit’s name', async () => {
  await of.clock('2018-06-11T10:00:00+08:00');
  const handedIn = await of.handIn('a', 'unit-a', documentOf('甲局', of.caseOf('一-1')));
  expect([handedIn.status, handedIn.body.code]).toEqual([200, undefined]);
  expect((await of.inCampaign('supervisor', '/returns')).body).toMatchObject({
    items: [
      {
        unit: { id: 'unit-a', name: '甲局' },
        problemCount: 1,
        report: { standing: 'reported', number: 1, isPending: true },
      },
      { unit: { id: 'unit-b' }, isTownship: true, report: { standing: 'not-due', receivedAt: null } },
    ],
    counts: { report: { reported: 1, 'not-due': 1 }, plan: { missing: 2 } },
  });
  const accepted = await of.onFile('coordinator', 'unit-a', { kind: 'accept-report', unitId: 'unit-a' });
  expect([accepted.status, accepted.body.code]).toEqual([200, undefined]);
  const report = await draft();
  expect(report.returns.map(one => [one.unitName, one.standing])).toEqual([
    ['甲局', 'reported'],
    ['乙乡', 'not-due'],
  ]);
  expect(JSON.stringify(report.parts)).toContain('甲局长期管护');
});

it('the duty is set, the report compiled and issued, each on the version that was read', async () => {
  const path = `/campaigns/${of.campaignId}/report/commands`;
  const duty = { kind: 'set-duty', to: '州指挥部', dueOn: '2018-06-15', channel: '公文交换' };
  expect((await of.post('coordinator', path, duty)).status).toBe(428);
  expect((await of.post('coordinator', path, duty, 7)).status).toBe(412);
  expect((await of.post('leader', path, duty, 0)).status).toBe(403);
  const set = await of.post('coordinator', path, duty, 0);
  expect([set.status, set.headers.get('etag')]).toEqual([200, '"1"']);
  await of.command('coordinator', { kind: 'write-part', partId: 'awareness', text: '全县认识到位' });
  await of.clock('2018-06-11T12:00:00+08:00');
  const compiled = await of.command('coordinator', { kind: 'compile', cutOffAt: '2018-06-11T03:00:00Z' });
  expect([compiled.status, compiled.body.code]).toEqual([200, undefined]);
  const { body } = await of.inCampaign('leader', '/report');
  expect(body).toMatchObject({
    status: 'compiled',
    duty: { to: '州指挥部', obligation: { dueOn: '2018-06-15', state: { kind: 'open' } } },
    words: { awareness: { text: '全县认识到位', by: { id: of.people.coordinator.id } } },
    versions: [{ version: 1, status: 'compiled', cutOffAt: '2018-06-11T11:00:00+08:00', issuedAt: null }],
  });
  expect(body.versions[0].hash).toMatch(/^[0-9a-f]{64}$/);
});

it('no unit reads a version, nor of one, before it is issued', async () => {
  for (const who of ['a', 'b', 'bureau'] as const) {
    const { body } = await of.inCampaign(who, '/report');
    expect(body).toMatchObject({ isPublicOnly: true, status: 'collecting', version: 0, versions: [] });
    expect([body.duty, body.counts, body.words, body.abilities]).toEqual([null, null, {}, []]);
    const { status, body: refusal } = await of.inCampaign(who, '/report/versions/1');
    expect([status, refusal.code]).toEqual([404, 'REPORT_VERSION_UNKNOWN']);
    expect((await of.inCampaign(who, '/report/versions/1/file')).status).toBe(404);
    for (const path of ['/report/draft', '/report/draft/file', '/returns'])
      expect((await of.inCampaign(who, path)).status).toBe(403);
  }
  expect((await of.inCampaign('stranger', '/report')).body.code).toBe('CAMPAIGN_UNKNOWN');
});

it('issued, a unit reads its public part: the figures, the office’s words, its own; nothing that another wrote', async () => {
  expect((await of.command('coordinator', { kind: 'issue', version: 1 })).status).toBe(200);
  const { status, body } = await of.inCampaign('b', '/report/versions/1');
  expect([status, body.isPublicOnly, body.status]).toEqual([200, true, 'issued']);
  expect(figure(body.report, 'problems')?.value).toBe('2');
  expect(body.report.parts[0].words).toBe('全县认识到位');
  expect(JSON.stringify(body)).not.toMatch(/甲局(学习|部署|推进|无此情况|长期|已修好|立牌|沿用|没有)/);
  expect(JSON.stringify((await of.inCampaign('a', '/report/versions/1')).body)).toContain('甲局长期管护');
  for (const who of ['leader', 'auditor', 'supervisor'] as const) {
    const whole = (await of.inCampaign(who, '/report/versions/1')).body;
    expect([whole.isPublicOnly, JSON.stringify(whole).includes('甲局长期管护')]).toEqual([false, true]);
  }
  expect((await of.inCampaign('b', '/report')).body).toMatchObject({
    status: 'issued',
    versions: [{ version: 1, status: 'issued' }],
  });
});

it('is a workbook with the hash of the version, and a unit’s holds its public part alone', async () => {
  const { hash } = (await of.inCampaign('leader', '/report')).body.versions[0];
  const open = async (who: 'leader' | 'b') => {
    const response = await fetch(`${of.api.url}/api/v1/campaigns/${of.campaignId}/report/versions/1/file`, {
      headers: { authorization: `Bearer ${of.people[who].token}` },
    });
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      '测试行动-整改情况报告-第1版-2018-06-11.xlsx',
    );
    return readWorkbook(Buffer.from(await response.arrayBuffer()));
  };
  const sheets = await open('leader');
  expect(sheets.map(one => one.sheet)).toEqual(['汇总', '问题台账', '单位报送', '文字材料', '核对事项']);
  expect(sheets[0]!.data.slice(1, 4).map(row => row[1])).toEqual(['2018-06-11 11:00', '第 1 版', hash]);
  const total = sheets[0]!.data.find(row => row[1] === '合计');
  expect(total?.[2]).toBe(2);
  expect(JSON.stringify(sheets)).toContain('甲局长期管护');
  expect(JSON.stringify(await open('b'))).not.toContain('甲局长期管护');
});

it('a return that comes later makes the next version, and the draft of before stays what it was', async () => {
  await of.clock('2018-06-12T10:00:00+08:00');
  expect((await of.handIn('b', 'unit-b', documentOf('乙乡', of.caseOf('二-1')))).status).toBe(200);
  const before = await draft('?cutOffAt=2018-06-11T11:00:00%2B08:00');
  expect(before.returns.map(one => one.standing)).toEqual(['reported', 'not-due']);
  expect((await draft()).returns.map(one => one.standing)).toEqual(['reported', 'reported']);
  const ahead = await of.inCampaign('leader', '/report/draft?cutOffAt=2018-06-13T00:00:00%2B08:00');
  expect([ahead.status, ahead.body.code]).toEqual([422, 'CUT_OFF_IN_FUTURE']);
  expect((await of.command('coordinator', { kind: 'compile' })).status).toBe(200);
  const { body } = await of.inCampaign('leader', '/report/versions/2');
  expect(body.comparedWith).toBe(1);
  expect(body.differences.length).toBeGreaterThan(0);
  expect((await of.inCampaign('b', '/report')).body.versions).toHaveLength(1);
});
