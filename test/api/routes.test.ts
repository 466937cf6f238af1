import { randomUUID } from 'node:crypto';
import { allRoutes } from '../../api/routes';
import type { Endpoint } from '../../api/contracts/endpoint';
import { noAnswers } from '../../domain/launch/answers';
import { hashPassword } from '../../api/session/passwords';
import { draftLetterTo } from '../support/draft-papers';
import { startApi, type Ask, type Asked, type TestApi } from '../support/api';
import { climbTo } from '../support/climb-to';
import { createCampaign, createPerson, type TestPerson } from '../support/factories';
import { leastBodies, otherIds, packHead, typedBy, wrongAsk, wrongBody, wrongQuery } from './least-bodies';
import { usesElsewhere } from './uses-elsewhere';
import { nestedPlan } from './nested-plan';
import { problemShape } from './problem-shape';
import { isCapable, type Capability } from '../../domain/permissions/capabilities';

type Role = 'liaison' | 'coordinator' | 'supervisor' | 'leader' | 'administrator';

let api: TestApi;
const people = {} as Record<Role, TestPerson>;
let [campaignId, letterId, proceedingId, draftId] = ['', '', '', ''];
let standInId = 'none';
const endpoints = allRoutes().map(route => route.endpoint);

const unitOf: Record<Role, string> = {
  liaison: 'unit-a',
  coordinator: 'office',
  supervisor: 'supervision',
  leader: 'leadership',
  administrator: 'office',
};

beforeAll(async () => {
  api = await startApi();
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-a'] },
    ],
  });
  for (const role of Object.keys(unitOf) as Role[])
    people[role] = await createPerson(api.db, { unitId: unitOf[role], roles: [role] });
  await climb();
  const draft = await ask('createDraft', 'coordinator', { body: { text: nestedPlan } });
  draftId = draft.body.campaign.id;
});
afterAll(() => api.close());

/** Lets everything become late: a letter is drafted and delivered, then an interview proposed. */
const climb = async () => {
  await climbTo(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  letterId = (await api.db.letter.findFirstOrThrow({ where: { campaignId } })).id;
  for (const kind of ['sign', 'number', 'deliver'])
    expect((await ask('commandLetter', 'supervisor', { body: { kind } })).status).toBe(200);
  await climbTo(api.db, campaignId, '2018-05-22T09:00:00+08:00');
  proceedingId = (await api.db.proceeding.findFirstOrThrow({ where: { campaignId } })).id;
};

/** The id in a route's path, by what the path is about. */
const idFor = (path: string): string => {
  const ids: Record<string, string> = {
    cases: `${campaignId}:一-1`,
    'unit-files': `${campaignId}:unit:unit-a`,
    letters: letterId,
    proceedings: proceedingId,
    units: 'unit-a',
    people: people.liaison.id,
    'stand-ins': standInId,
    forms: 'default-report',
  };
  return ids[path.split('/')[1] ?? ''] ?? (/answers|:id\/draft|launch/.test(path) ? draftId : campaignId);
};

const pathOf = ({ path }: Endpoint, id = idFor(path)): string =>
  path.replace(':id', encodeURIComponent(id)).replace(/:(\w+)/g, (_, name: string) => otherIds[name] ?? '1');

const ask = (name: string, role: Role | null, more: Ask & { id?: string } = {}): Promise<Asked> => {
  const endpoint = endpoints.find(one => one.id === name)!;
  const { id, ...rest } = more;
  return api.ask(pathOf(endpoint, id), {
    method: endpoint.method.toUpperCase(),
    ...(role && { token: people[role].token }),
    ...rest,
  });
};

const versionOf = async (path: string): Promise<Record<string, string>> => ({
  'if-match': (await api.ask(path, { token: people.coordinator.token })).headers.get('etag') ?? '',
});

const askPast = (name: string, query: string) => {
  const endpoint = endpoints.find(one => one.id === name)!;
  return api.ask(`${pathOf(endpoint)}?${query}`, { token: people.liaison.token });
};

const newestCalendar = async (): Promise<string> =>
  (await ask('listCalendars', 'leader')).body.items[0].version;

const readByLiaisons = `listTasks countTasks listCases getCase getCaseTimeline getCaseNext`;
const readByLeaders = `listProceedings getProceeding getEvidence getProceedingTimeline getCockpit listInstructions`;

/** The ordinary use of every route, in order. */
const uses: Record<string, () => Promise<Asked>> = {
  signIn: async () => {
    const passwordHash = await hashPassword('correct horse battery');
    const person = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'], passwordHash });
    return ask('signIn', null, { body: { login: person.login, password: 'correct horse battery' } });
  },
  getSession: () => ask('getSession', 'liaison'),
  signOut: async () => {
    const { token } = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
    const answer = await ask('signOut', null, { token });
    expect((await ask('getSession', null, { token })).status).toBe(401);
    return answer;
  },
  ...Object.fromEntries(readByLiaisons.split(' ').map(name => [name, () => ask(name, 'liaison')])),
  commandCase: async () =>
    ask('commandCase', 'liaison', {
      headers: await versionOf(`/cases/${encodeURIComponent(`${campaignId}:一-1`)}`),
      body: { command: { kind: 'sign-for' } },
    }),
  commandMany: () =>
    ask('commandMany', 'liaison', {
      body: { docketIds: [`${campaignId}:一-2`], command: { kind: 'sign-for' } },
    }),
  listUnitFiles: () => ask('listUnitFiles', 'liaison'),
  getUnitFile: () => ask('getUnitFile', 'liaison'),
  getUnitFileTimeline: () => ask('getUnitFileTimeline', 'liaison'),
  getUnitFileNext: () => ask('getUnitFileNext', 'liaison'),
  commandUnitFile: async () =>
    ask('commandUnitFile', 'liaison', {
      headers: await versionOf(`/unit-files/${encodeURIComponent(`${campaignId}:unit:unit-a`)}`),
      body: { command: { kind: 'name-liaison', name: '某某', post: '科员', phone: '0000' } },
    }),
  listLetters: () => ask('listLetters', 'liaison'),
  getLetter: () => ask('getLetter', 'liaison'),
  getLetterTimeline: () => ask('getLetterTimeline', 'liaison'),
  commandLetter: () => ask('commandLetter', 'liaison', { body: { kind: 'reply', reply: '正在办理' } }),
  commandLetters: async () => {
    const id = await draftLetterTo(api.db, campaignId, 'unit-a');
    return ask('commandLetters', 'supervisor', { body: { letterIds: [id], command: 'sign' } });
  },
  ...Object.fromEntries(readByLeaders.split(' ').map(name => [name, () => ask(name, 'leader')])),
  commandProceeding: () =>
    ask('commandProceeding', 'leader', { body: { kind: 'decline', reason: '已在办理' } }),
  getChanges: () => ask('getChanges', 'liaison'),
  offerInstruction: () => ask('offerInstruction', 'leader', { id: `${campaignId}:一-1` }),
  listNotices: () => ask('listNotices', 'liaison'),
  countUnread: () => ask('countUnread', 'liaison'),
  markRead: () => ask('markRead', 'liaison', { body: { noticeIds: ['x'], andEarlier: true } }),
  markUnread: () => ask('markUnread', 'liaison', { body: { noticeIds: ['x'] } }),
  listMailTroubles: () => ask('listMailTroubles', 'coordinator'),
  sendMailsAgain: () => ask('sendMailsAgain', 'coordinator', { body: { mailIds: [], noticeIds: [] } }),
  listCampaigns: () => ask('listCampaigns', 'liaison'),
  createDraft: () =>
    ask('createDraft', 'coordinator', { body: { text: nestedPlan, issuedOn: '2019-06-28' } }),
  exportLedger: () => ask('exportLedger', 'liaison'),
  getCampaign: () => ask('getCampaign', 'liaison'),
  getSummary: () => ask('getSummary', 'liaison'),
  getForecast: () => ask('getForecast', 'leader'),
  listStandings: () => ask('listStandings', 'leader'),
  getDraft: () => ask('getDraft', 'coordinator'),
  saveAnswers: async () =>
    ask('saveAnswers', 'coordinator', {
      headers: await versionOf(`/campaigns/${draftId}/draft`),
      body: { ...noAnswers(), timetable: { planDueOn: '2019-07-10' } },
    }),
  advanceClock: () => ask('advanceClock', 'coordinator', { body: { until: 'next' } }),
  getLedgerAsOf: () => askPast('getLedgerAsOf', 'asOf=2018-05-10'),
  getCaseAsOf: () => askPast('getCaseAsOf', 'asOf=2018-05-10'),
  getSummaryAsOf: () => askPast('getSummaryAsOf', 'asOf=2018-05-10'),
  getLedgerChanges: () => askPast('getLedgerChanges', 'from=2018-05-10&to=2018-05-16'),
  listUnits: () => ask('listUnits', 'liaison'),
  createUnit: () =>
    ask('createUnit', 'coordinator', { body: { name: `单位${randomUUID()}`, kind: 'township' } }),
  updateUnit: () => ask('updateUnit', 'coordinator', { body: { aliases: ['甲局'] } }),
  closeUnit: async () => {
    const created = await uses['createUnit']!();
    const body = { on: '2018-06-01', reason: '机构改革', successorId: 'unit-a' };
    return ask('closeUnit', 'coordinator', { id: created.body.id, body });
  },
  reopenUnit: async () => ask('reopenUnit', 'coordinator', { id: (await uses['closeUnit']!()).body.id }),
  getUnitHistory: () => ask('getUnitHistory', 'administrator'),
  getUnitStanding: () => askPast('getUnitStanding', `campaignId=${campaignId}`),
  listPeople: () => ask('listPeople', 'coordinator'),
  createPerson: () =>
    ask('createPerson', 'coordinator', {
      body: { login: `new-${randomUUID().slice(0, 8)}`, name: '某某', unitId: 'unit-a', roles: ['liaison'] },
    }),
  updatePerson: () => ask('updatePerson', 'coordinator', { body: { post: '主任' } }),
  getPersonHistory: () => ask('getPersonHistory', 'administrator'),
  listPolicies: () => ask('listPolicies', 'leader'),
  getPolicy: () => api.ask('/policies/default/1', { token: people.leader.token }),
  savePolicy: async () => {
    const { body } = await uses['getPolicy']!();
    return ask('savePolicy', 'administrator', { body: { id: 'default', rules: body.rules, note: '照旧' } });
  },
  listCalendars: () => ask('listCalendars', 'leader'),
  getCalendar: async () => api.ask(`/calendars/${await newestCalendar()}`, { token: people.leader.token }),
  amendCalendar: async () =>
    ask('amendCalendar', 'coordinator', {
      body: {
        basedOn: await newestCalendar(),
        days: [{ date: '2018-06-11', kind: 'holiday', name: '临时放假' }],
        note: '补录',
      },
    }),
  readProclamation: async () =>
    ask('readProclamation', 'coordinator', {
      body: { text: '2018年国庆节:10月1日至7日放假', basedOn: await newestCalendar() },
    }),
  readRules: () =>
    ask('readRules', 'coordinator', { body: { text: '某市意见\n一、资金\n每县每年不少于500万元。' } }),
  draftPack: () =>
    ask('draftPack', 'coordinator', {
      body: {
        text: '某市意见\n一、资金\n2016年各县投入不少于500万元。',
        head: packHead,
        confirmed: [{ proposal: 'p1' }],
      },
    }),
  listAdoptions: () => ask('listAdoptions', 'leader'),
  previewAdoption: async () =>
    ask('previewAdoption', 'coordinator', { body: { calendarVersion: await newestCalendar() } }),
  adoptRules: async () =>
    ask('adoptRules', 'coordinator', {
      headers: await versionOf(`/campaigns/${campaignId}`),
      body: { calendarVersion: await newestCalendar(), reason: '临时放假' },
    }),
  listStandIns: () => ask('listStandIns', 'liaison'),
  createStandIn: async () => {
    const days = { firstOn: '2018-06-01', lastOn: '2018-06-02' };
    // A stand-in is of the same house.
    const { id } = await createPerson(api.db, { unitId: unitOf.leader, roles: ['leader'] });
    const body = { standInId: id, ...days, reason: '休假' };
    const answer = await ask('createStandIn', 'leader', { body });
    standInId = answer.body.id;
    return answer;
  },
  endStandIn: () => ask('endStandIn', 'leader'),
  listColleagues: () => ask('listColleagues', 'liaison'),
  getKeptForm: () => ask('getKeptForm', 'liaison'),
  keepForm: () => ask('keepForm', 'liaison', { body: typedBy(people.liaison.id) }),
  discardForm: () => ask('discardForm', 'liaison', { headers: { 'if-match': '"1"' } }),
  ...usesElsewhere(() => ({ api, campaignId }), ask),
};
for (const name of ['listTaskGroups', 'listToCall', 'getAhead', 'getLetterDesk'])
  uses[name] = () => ask(name, 'supervisor');
// A launch needs a registry that knows every name: test/api/launch.test.ts; a search wants words: found.test.ts; cycles: assessments.
const elsewhere =
  'search openAssessment exportResults launchCampaign simulateDraft getBurden getProvisionalDates'.split(' ');
const idsOf = (is: (one: Endpoint) => boolean) => endpoints.filter(is).map(one => one.id);
const ofRevisions = idsOf(one => one.path.includes('/revisions')); // launched texts: test/api/revisions.test.ts

describe('every route answers its ordinary use as its contract says', () => {
  it('has a use for each', () => {
    expect([...Object.keys(uses), ...elsewhere, ...ofRevisions].sort()).toEqual(
      endpoints.map(one => one.id).sort(),
    );
  });

  it.each(Object.keys(uses))('%s', async name => {
    const endpoint = endpoints.find(one => one.id === name)!;
    const { status, body } = await uses[name]!();
    expect([status, status >= 400 ? body : null]).toEqual([endpoint.status, null]);
    if (endpoint.response) expect(endpoint.response.parse(body)).toBeDefined();
  });
});

it.each(idsOf(one => one.access !== 'public'))('%s answers 401 to whom it does not know', async name => {
  for (const token of [undefined, 'x'.repeat(43)]) {
    const answer = await ask(name, null, { ...(token && { token }) });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect([answer.status, answer.body]).toEqual([401, expect.objectContaining(problemShape(401))]);
  }
});

const asked = idsOf(one => Boolean(one.body ?? one.query));

it.each(asked)('%s answers 400 to what does not fit its contract', async name => {
  const endpoint = endpoints.find(one => one.id === name)!;
  const headers = { 'if-match': '"1"' };
  const { status, body } = endpoint.body
    ? await ask(name, 'coordinator', { headers, body: wrongBody })
    : await api.ask(`${pathOf(endpoint)}?${wrongQuery}`, wrongAsk(endpoint, people.coordinator.token));
  const wanted = { ...problemShape(400), code: 'REQUEST_INVALID', errors: expect.any(Array) };
  expect([status, body]).toEqual([400, expect.objectContaining(wanted)]);
});

const limited = idsOf(one => !['public', 'signed-in'].includes(one.access));

it.each(limited)('%s answers 403 to a role that may not', async name => {
  const endpoint = endpoints.find(one => one.id === name)!;
  const bodies = leastBodies(letterId, (await uses['getPolicy']!()).body.rules);
  const role = isCapable({ roles: ['leader'] }, endpoint.access as Capability) ? 'liaison' : 'leader';
  const { status, body } = await ask(name, role, {
    headers: { 'if-match': '"1"' },
    ...((endpoint.body ?? endpoint.multipart) && { body: bodies[name] }),
  });
  expect([status, body.code]).toEqual([403, 'NOT_PERMITTED']);
});
