import { at, type Instant } from '../../../domain/calendar/civil-date';
import { moveClock } from '../../../prisma/record/rehearsal-clock';
import { importFigures } from '../../../prisma/record/import-figures';
import { office } from '../../support/campaign';
import { startApi, type TestApi } from '../../support/api';
import { cycleRoom, type Room, type Who } from './people';

/**
 * What the API says of a past instant is what it said at that instant (ADR 23), to every sort of reader: only that nothing may be
 * done there any more, and that the line of a cell goes beyond the cycle.
 */
let api: TestApi;
let room: Room;
const readers: Who[] = ['coordinator', 'auditor', 'subject', 'otherSubject', 'thirdParty'];
const paths = ['', '/cells', '/doubts', '/cells/unit-a/B2', '/cells/unit-b/A1'];

/** Without what a past answer leaves out. */
const plain = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      ['abilities', 'version', 'asOf', 'lineage'].includes(key) ? undefined : value,
    ),
  );

const look = async (who: Who, moment?: string) => {
  const answers: Record<string, unknown> = {};
  for (const path of paths) {
    const { status, body } = await room.ask(who, moment === undefined ? path : `${path}?asOf=${moment}`);
    answers[path] = status === 200 ? plain(body) : [status, body.code];
  }
  return answers;
};

const lookAll = async (moment?: string) => {
  const all: [Who, unknown][] = [];
  for (const who of readers) all.push([who, await look(who, moment)]);
  return Object.fromEntries(all);
};

const measure = (id: string, unit: string, value: string, more: object = {}) =>
  importFigures(api.db, {
    campaignId: room.id,
    batchId: `batch-${id}`,
    source: { by: 'file', fileName: `${id}.xlsx`, fileSha256: null },
    figures: {
      tranches: [],
      payments: [],
      projects: [],
      registers: [],
      measurements: [
        {
          id,
          indicator: 'B2',
          unit,
          period: '2018',
          value,
          asOf: '2018-12-05',
          source: '评估表',
          method: 'third-party',
          ...more,
        },
      ],
    },
    actor: office,
    reach: 'all',
    requestId: null,
  });

const done = async (who: Who, body: object): Promise<void> => {
  const { status, body: answer } = await room.command(who, body);
  expect([body, status, answer.code]).toEqual([body, 200, undefined]);
};
const reason = '会议纪要';

const story: [at: Instant, does: () => Promise<unknown>][] = [
  [
    at('2018-12-04', '09:00'),
    () => done('coordinator', { kind: 'answer-ask', ask: '7.5.exit', value: '98', reason }),
  ],
  [at('2018-12-05', '09:00'), () => measure('first', 'unit-a', '97.4', { sampleSize: '1538' })],
  [at('2018-12-06', '09:00'), () => done('subject', { kind: 'submit-summary', text: '任务完成' })],
  [
    at('2018-12-07', '09:00'),
    () =>
      done('coordinator', {
        kind: 'record-event',
        event: {
          subjectId: 'unit-a',
          indicator: null,
          forbidden: null,
          kind: 'found-by-organs',
          on: '2018-06-01',
          says: '审计查出一件事',
          points: null,
        },
      }),
  ],
  [
    at('2018-12-10', '09:00'),
    () => measure('second', 'unit-a', '99.6', { method: 'self-report', asOf: '2018-12-09' }),
  ],
  [at('2018-12-11', '09:00'), () => done('coordinator', { kind: 'end', reason: '机构改革' })],
];

const said = new Map<string, Record<string, unknown>>();

beforeAll(async () => {
  api = await startApi();
  room = await cycleRoom(api);
  await moveClock(api.db, room.id, at('2018-12-03', '12:00'));
  said.set(at('2018-12-03', '12:00'), await lookAll());
  for (const [instant, does] of story) {
    await moveClock(api.db, room.id, instant);
    await does();
    said.set(instant, await lookAll());
  }
  await moveClock(api.db, room.id, at('2019-01-08', '10:00'));
}, 120_000);
afterAll(() => api.close());

it('says of every past instant, to every reader, what it said then', async () => {
  for (const [instant, then] of said)
    expect([instant, await lookAll(encodeURIComponent(instant))]).toEqual([instant, then]);
});

it('the looks are not all alike, or the test would show nothing', () =>
  expect(new Set([...said.values()].map(one => JSON.stringify(one))).size).toBe(said.size));

it('a day stands for its end', async () => {
  const { body } = await room.ask('coordinator', '?asOf=2018-12-06');
  expect([body.asOf, body.subjectList[0].summary.text, body.status]).toEqual([
    '2018-12-06T23:59:59.999+08:00',
    '任务完成',
    'running',
  ]);
});

it('nothing may be done in the past: no abilities, no version to do it with', async () => {
  const { body, headers } = await room.ask('coordinator', '?asOf=2018-12-06');
  expect([body.abilities, headers.get('etag')]).toEqual([[], null]);
  const doubts = (await room.ask('coordinator', '/doubts?asOf=2018-12-10')).body.items as {
    abilities: string[];
  }[];
  expect(doubts.flatMap(one => one.abilities)).toEqual([]);
});

it.each([
  ['before it was opened', '2018-12-02', 404, 'ASSESSMENT_UNKNOWN'],
  ['of the future', '2019-01-09', 422, 'AS_OF_IN_FUTURE'],
  ['of no day', '2018-13-01', 400, 'REQUEST_INVALID'],
])('there is none %s', async (_, moment, status, code) => {
  for (const path of paths) {
    const answer = await room.ask('coordinator', `${path}?asOf=${moment}`);
    expect([path, answer.status, answer.body.code]).toEqual([path, status, code]);
  }
});

it('for whoever has no part in it there is none in the past either', async () => {
  for (const who of ['stranger', 'officesLiaison'] as const)
    for (const path of paths) {
      const { status, body } = await room.ask(who, `${path}?asOf=2018-12-06`);
      expect([who, status, body.code]).toEqual([who, 404, 'ASSESSMENT_UNKNOWN']);
    }
});
