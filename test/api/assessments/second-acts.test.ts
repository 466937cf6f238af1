import { startApi, type TestApi } from '../../support/api';
import { cycleRoom, type Room } from './people';

let api: TestApi;
let room: Room;
beforeAll(async () => {
  api = await startApi({ now: () => Date.parse('2018-12-03T09:00:00+08:00') });
});
beforeEach(async () => {
  room = await cycleRoom(api);
});
afterAll(() => api.close());

const end = { kind: 'end', reason: '机构改革,不再考核' };
const answer = (value: string) => ({ kind: 'answer-ask', ask: '7.5.exit', value, reason: '会议纪要' });
const etag = async () => (await room.ask('coordinator')).headers.get('etag')!;
const eventsNow = async () => (await room.ask('coordinator')).body.events.length as number;

it('a command with the version that was read is done; the same version again is refused', async () => {
  const seen = await etag();
  expect((await room.command('coordinator', answer('97'), { 'if-match': seen })).status).toBe(200);
  const { status, body } = await room.command('coordinator', answer('96'), { 'if-match': seen });
  expect([status, body.code]).toEqual([409, 'VERSION_CONFLICT']);
  const { asks } = (await room.ask('coordinator')).body;
  expect(asks.find((one: { id: string }) => one.id === '7.5.exit').answer.value).toBe('97');
});

it('under one key it is done once, and answered alike', async () => {
  const key = { 'idempotency-key': 'answer-once' };
  const first = await room.command('coordinator', answer('97'), key);
  const before = await eventsNow();
  const again = await room.command('coordinator', answer('97'), key);
  expect([first.status, again.status, again.body, await eventsNow()]).toEqual([200, 200, first.body, before]);
});

it('another command under a used key is refused', async () => {
  const key = { 'idempotency-key': 'answer-once' };
  await room.command('coordinator', answer('97'), key);
  const { status, body } = await room.command('coordinator', answer('96'), key);
  expect([status, body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
});

it('a cycle under one key is opened once', async () => {
  const ask = {
    method: 'POST',
    token: room.people.coordinator.token,
    headers: { 'idempotency-key': 'open-once' },
    body: {
      title: '2018 年度考核',
      schemeId: 'measures-2016',
      year: 2018,
      startsOn: '2018-12-10',
      reason: '年底',
      subjects: [
        {
          unitId: 'unit-a',
          leaders: [
            { post: '书记', personId: null },
            { post: '县长', personId: null },
          ],
        },
      ],
    },
  };
  const [first, again] = [await api.ask('/assessments', ask), await api.ask('/assessments', ask)];
  expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
});

it.each([
  ['the end again', 'coordinator', end],
  ['an answer', 'coordinator', answer('97')],
  ['a summary', 'subject', { kind: 'submit-summary', text: '任务完成' }],
  ['a passing', 'leader', { kind: 'deliberate', isPassed: true, reason: '同意' }],
] as const)('after its end nothing is done: %s', async (_, who, body) => {
  expect((await room.command('coordinator', end)).status).toBe(200);
  const before = await eventsNow();
  const refused = await room.command(who, body);
  expect([refused.status, refused.body.code]).toEqual([409, 'ASSESSMENT_NOT_IN_THIS_STATUS']);
  expect(await eventsNow()).toBe(before);
  const { body: view } = await room.ask(who);
  expect([view.status, view.abilities]).toEqual(['ended', []]);
});

it.each(['deliberate', 'approve', 'circulate'])('%s before the report is refused', async kind => {
  const { status, body } = await room.command('leader', { kind, isPassed: true, reason: '同意' });
  expect(kind === 'circulate' ? [400] : [409]).toContain(status);
  if (status === 409) expect(body.code).toBe('ASSESSMENT_NOT_IN_THIS_STATUS');
});

it('a summary may be handed in again until all have handed in, and stands once', async () => {
  const hand = (text: string) => room.command('subject', { kind: 'submit-summary', text });
  expect([(await hand('初稿')).status, (await hand('改稿')).status]).toEqual([200, 200]);
  const { subjectList } = (await room.ask('coordinator')).body;
  expect(subjectList.map((one: { summary: { text: string } | null }) => one.summary?.text ?? null)).toEqual([
    '改稿',
    null,
  ]);
  expect((await room.command('otherSubject', { kind: 'submit-summary', text: '报告' })).status).toBe(200);
  const late = await hand('再改稿');
  expect([late.status, late.body.code]).toEqual([422, 'STEP_NOT_OPEN']);
});
