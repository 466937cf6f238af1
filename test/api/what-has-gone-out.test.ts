import { draftPaper } from '../../prisma/record/draft-paper';
import { takeSteps } from '../../prisma/record/take-steps';
import { startApi, type TestApi } from '../support/api';
import { climbTo } from '../support/climb-to';
import { createCampaign, createPerson, setClock, type TestPerson } from '../support/factories';
import { expectFolds } from '../support/fold-check';

/** What comes after a signature, a decision, a delivery: it joins, changes and takes back nothing of them. */
let api: TestApi;
let campaignId: string;
let office: TestPerson;
let supervisor: TestPerson;
let leader: TestPerson;

beforeAll(async () => {
  api = await startApi();
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  supervisor = await createPerson(api.db, { unitId: 'supervision', roles: ['supervisor'] });
  leader = await createPerson(api.db, { unitId: 'leadership', roles: ['leader'] });
});
/** Two cases with one lead, whose plans are due on Monday 14 May. */
beforeEach(async () => {
  const leads = ['unit-a'];
  campaignId = await createCampaign(api.db, { cases: ['一-1', '一-2'].map(ref => ({ ref, leads })) });
});
afterEach(() => expectFolds(api.db, campaignId));
afterAll(() => api.close());

type Paper = 'letters' | 'proceedings';
const at = (kind: Paper, id: string) => `/${kind}/${encodeURIComponent(id)}`;
const read = async (kind: Paper, id: string) =>
  (await api.ask(at(kind, id), { token: supervisor.token })).body;
const list = async (kind: Paper, more = '') =>
  (await api.ask(`/${kind}?campaignId=${campaignId}${more}`, { token: supervisor.token })).body.items as {
    id: string;
    kind: string;
  }[];
const only = async (kind: Paper, more = '') => {
  const [one, ...others] = await list(kind, more);
  if (!one || others.length > 0) throw new Error(`not one of ${kind}`);
  return one.id;
};
const act = async (person: TestPerson, kind: Paper, id: string, ...commands: object[]) => {
  for (const body of commands) {
    const { status, body: answer } = await api.ask(`${at(kind, id)}/commands`, {
      method: 'POST',
      token: person.token,
      body,
    });
    if (status !== 200) return answer.code as string;
  }
  return 'done';
};
const steps = (...kinds: string[]) => kinds.map(kind => ({ kind }));

/** One case alone takes its rungs at an instant, the other does later, as two workflows would. */
const take = async (ref: string, instant: string) => {
  await setClock(api.db, campaignId, instant);
  await takeSteps(api.db, campaignId, [`${campaignId}:${ref}`], { steps: 'rungs' });
};

/** What somebody put his name to: which items, in which words. */
const wordsOf = ({ title, body, items }: Record<string, unknown>) => ({ title, body, items });

it('a letter takes what comes on its day as long as it is a draft, and not after its signature', async () => {
  await take('一-1', '2018-05-16T09:00:00+08:00');
  const first = await only('letters');
  expect(await act(supervisor, 'letters', first, { kind: 'sign' })).toBe('done');
  const signed = wordsOf(await read('letters', first));

  await take('一-2', '2018-05-16T10:00:00+08:00');
  expect(wordsOf(await read('letters', first))).toEqual(signed);
  const [second, ...others] = (await list('letters')).filter(one => one.id !== first);
  expect(others).toEqual([]);
  expect(await read('letters', second?.id ?? '')).toMatchObject({
    status: 'drafted',
    items: [{ docketId: `${campaignId}:一-2` }],
  });
});

it('… and as a draft it takes it', async () => {
  await take('一-1', '2018-05-16T09:00:00+08:00');
  await take('一-2', '2018-05-16T10:00:00+08:00');
  expect(await read('letters', await only('letters'))).toMatchObject({
    items: [{ docketId: `${campaignId}:一-1` }, { docketId: `${campaignId}:一-2` }],
  });
});

it('two cases that come to it at the same moment come into one letter, and neither is lost', async () => {
  await setClock(api.db, campaignId, '2018-05-16T00:00:00+08:00');
  const ids = ['一-1', '一-2'].map(ref => `${campaignId}:${ref}`);
  await Promise.all(ids.map(id => takeSteps(api.db, campaignId, [id], { steps: 'rungs' })));
  const { items } = await read('letters', await only('letters'));
  expect(items).toMatchObject(ids.map(docketId => ({ docketId })));
});

it('nothing joins a proposal that leadership has decided: it is proposed by itself', async () => {
  await climbTo(api.db, campaignId, '2018-05-16T09:00:00+08:00');
  const letter = await only('letters');
  expect(await act(supervisor, 'letters', letter, ...steps('sign', 'number', 'deliver'))).toBe('done');
  // The third working day after the delivery is Monday 21 May.
  await take('一-1', '2018-05-22T09:00:00+08:00');
  const first = await only('proceedings');
  expect(await act(leader, 'proceedings', first, { kind: 'approve' })).toBe('done');
  const { items } = await read('proceedings', first);

  await take('一-2', '2018-05-22T10:00:00+08:00');
  expect((await read('proceedings', first)).items).toEqual(items);
  expect(items).toMatchObject([{ docketId: `${campaignId}:一-1` }]);
  const [second, ...others] = (await list('proceedings')).filter(one => one.id !== first);
  expect(others).toEqual([]);
  expect(await read('proceedings', second?.id ?? '')).toMatchObject({
    stage: 'proposed',
    items: [{ docketId: `${campaignId}:一-2` }],
  });
});

describe('更正: what was received in time and recorded late', () => {
  /** The plan of 一-1 came by telephone on its day and is recorded after the letter about it has got somewhere. */
  const correct = async () => {
    await setClock(api.db, campaignId, '2018-05-17T09:00:00+08:00');
    const onBehalfOf = {
      unitId: 'unit-a',
      receivedAt: '2018-05-14T16:00:00+08:00',
      proof: '来电记录第 7 号',
    };
    const path = `/cases/${encodeURIComponent(`${campaignId}:一-1`)}`;
    const { version } = (await api.ask(path, { token: office.token })).body;
    const { status } = await api.ask(`${path}/commands`, {
      method: 'POST',
      token: office.token,
      headers: { 'if-match': `"${version}"` },
      body: { command: { kind: 'submit-plan', text: '分段清理', fileIds: [] }, onBehalfOf },
    });
    expect(status).toBe(200);
  };

  it.each([
    ['signed', ['sign']],
    ['numbered', ['sign', 'number']],
  ])('takes its item out of a letter that is %s: it has not gone out', async (_, kinds) => {
    await climbTo(api.db, campaignId, '2018-05-16T09:00:00+08:00');
    const letter = await only('letters');
    expect(await act(supervisor, 'letters', letter, ...steps(...kinds))).toBe('done');
    await correct();
    expect((await read('letters', letter)).items).toMatchObject([{ docketId: `${campaignId}:一-2` }]);
  });

  it.each([
    ['whole', '一-1', '一-2'],
    ['whole, where it was about nothing else', '一-1'],
  ])('leaves a letter that was delivered %s: it has happened', async (_, ...refs) => {
    for (const ref of refs) await take(ref, '2018-05-16T09:00:00+08:00');
    const letter = await only('letters');
    expect(await act(supervisor, 'letters', letter, ...steps('sign', 'number', 'deliver'))).toBe('done');
    const delivered = wordsOf(await read('letters', letter));
    await correct();
    const after = await read('letters', letter);
    expect(after).toMatchObject({ status: 'delivered', withdrawnAt: null });
    const itemsOf = ({ items }: Record<string, unknown>) =>
      (items as Record<string, unknown>[]).map(one => one['docketId']);
    expect(itemsOf(after)).toEqual(itemsOf(delivered));
    expect(after.body).toBe(delivered.body);
  });
});

it('移送 follows from the delivery of the 问责建议书 alone: nobody hands over by hand', async () => {
  const papers = async (kind: string, proceeding: string) => {
    await draftPaper(api.db, proceeding, kind as 'interview-notice');
    return only('letters', `&kind=${kind}`);
  };
  await take('一-1', '2018-05-16T09:00:00+08:00');
  const letter = await only('letters');
  expect(await act(supervisor, 'letters', letter, ...steps('sign', 'number', 'deliver'))).toBe('done');
  await take('一-1', '2018-05-22T09:00:00+08:00');
  const interview = await only('proceedings');
  expect(await act(leader, 'proceedings', interview, { kind: 'approve' })).toBe('done');
  const notice = await papers('interview-notice', interview);
  expect(await act(supervisor, 'letters', notice, ...steps('sign', 'number', 'deliver'))).toBe('done');
  await setClock(api.db, campaignId, '2018-05-24T15:00:00+08:00');
  const held = { kind: 'hold', statement: '未办结', commitment: '按期整改', newDeadlineOn: '2018-05-31' };
  expect(await act(supervisor, 'proceedings', interview, held)).toBe('done');
  await take('一-1', '2018-06-01T09:00:00+08:00');
  const accountability = await only('proceedings', '&kind=accountability');
  expect(await act(leader, 'proceedings', accountability, { kind: 'approve' })).toBe('done');

  const handOver = { kind: 'hand-over', toBody: '县纪委监委' };
  expect(await act(supervisor, 'proceedings', accountability, handOver)).toBe('FOLLOWS_FROM_LETTER');
  const proposal = await papers('accountability-proposal', accountability);
  for (const kind of ['sign', 'number']) {
    expect(await act(supervisor, 'letters', proposal, { kind })).toBe('done');
    expect(await act(supervisor, 'proceedings', accountability, handOver)).toBe('FOLLOWS_FROM_LETTER');
    expect((await read('proceedings', accountability)).stage).toBe('approved');
  }
  expect(await act(supervisor, 'letters', proposal, { kind: 'deliver' })).toBe('done');
  expect((await read('proceedings', accountability)).stage).toBe('handed-over');
});
