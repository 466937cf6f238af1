import { assessmentCommands, type AssessmentCommand } from '../../../domain/codes/assessment';
import { startApi, type TestApi } from '../../support/api';
import { cycleRoom, everybody, type Room, type Who } from './people';

let api: TestApi;
let room: Room;
beforeAll(async () => {
  api = await startApi();
  room = await cycleRoom(api);
});
afterAll(() => api.close());

const offices: Who[] = ['coordinator', 'supervisor', 'leader', 'auditor', 'administrator'];
const subjects: Who[] = ['subject', 'subjectsHead', 'otherSubject'];
const insiders: Who[] = [...offices, ...subjects, 'thirdParty'];

/** Who reads what; for everybody else there is no such cycle. */
const readers: [path: string, who: Who[]][] = [
  ['', insiders],
  ['/cells', insiders],
  ['/doubts', insiders],
  ['/cells/unit-a/A1', [...offices, 'subject', 'subjectsHead']],
  ['/cells/unit-b/A1', [...offices, 'otherSubject']],
  ['/cells/unit-a/B1', [...offices, 'subject', 'subjectsHead', 'thirdParty']],
  ['/cells/unit-c/A1', []],
];

describe.each(everybody)('%s', who => {
  it.each(readers)('GET …/assessment%s', async (path, may) => {
    const { status, body, headers } = await room.ask(who, path);
    const isInside = insiders.includes(who);
    const expected = may.includes(who)
      ? [200, undefined]
      : [404, isInside ? 'CELL_UNKNOWN' : 'ASSESSMENT_UNKNOWN'];
    expect([status, body.code]).toEqual(expected);
    if (status === 404) expect(headers.get('content-type')).toMatch('application/problem+json');
  });

  it('finds it in the list only with a part in it', async () => {
    const { body } = await api.ask('/assessments', { token: room.people[who].token });
    expect(body.items.map((one: { id: string }) => one.id)).toEqual(insiders.includes(who) ? [room.id] : []);
  });

  it('the results as a file are for those who see all, and there are none yet', async () => {
    const { status, body } = await room.ask(who, '/results-file');
    expect([status, body.code]).toEqual(
      offices.includes(who) ? [422, 'RESULTS_NOT_APPROVED'] : [403, 'NOT_PERMITTED'],
    );
  });
});

const reason = '依据会议纪要';
const given: Record<Exclude<AssessmentCommand, 'open'>, { who: Who[]; body?: object }> = {
  'answer-ask': { who: ['coordinator'], body: { ask: '7.5.exit', value: '98', reason } },
  'name-third-party': { who: ['coordinator'], body: { unitId: 'third', reason } },
  'set-targets': {
    who: ['coordinator'],
    body: { targets: [{ subjectId: 'unit-a', indicator: 'A1', value: '100', source: reason }] },
  },
  'submit-summary': { who: subjects, body: { text: '任务完成' } },
  'submit-evaluation': {
    who: ['thirdParty'],
    body: { methods: ['抽样调查'], sampleFrame: '名册', strata: [{ name: '脱贫户', n: '10' }] },
  },
  'record-event': {
    who: ['coordinator'],
    body: {
      event: {
        subjectId: 'unit-a',
        indicator: null,
        forbidden: null,
        kind: 'found-by-organs',
        on: '2018-06-01',
        says: reason,
        points: null,
      },
    },
  },
  'choose-source': {
    who: ['coordinator'],
    body: { subjectId: 'unit-a', indicator: 'A1', figureId: 'none', reason },
  },
  'complete-data': { who: ['coordinator'], body: { reason } },
  'mark-results': { who: ['coordinator'], body: { subjectId: 'unit-a', isMarked: true, reason } },
  'edit-part': { who: ['coordinator'], body: { part: 'basics', text: '基本情况' } },
  'submit-report': { who: ['coordinator'] },
  deliberate: { who: ['leader'], body: { isPassed: true, reason } },
  approve: { who: ['leader'], body: { isPassed: true, reason } },
  circulate: { who: ['leader'], body: { reason } },
  'decide-reward': { who: ['leader'], body: { subjectId: 'unit-a', isGranted: true, reason } },
  'ask-explanation': { who: ['coordinator', 'supervisor'], body: { doubtId: 'none', reason } },
  'explain-doubt': { who: subjects, body: { doubtId: 'none', text: '说明' } },
  'settle-doubt': {
    who: ['coordinator', 'supervisor'],
    body: { doubtId: 'none', isConfirmed: false, reason },
  },
  end: { who: ['coordinator'], body: { reason } },
};

it('every command has its row', () =>
  expect(['open', ...Object.keys(given)].sort()).toEqual([...assessmentCommands].sort()));

// Those who may not come first, so that nothing has been done yet by which they might be refused as well.
it.each(Object.entries(given))('%s is refused to everybody but its people', async (kind, { who, body }) => {
  for (const one of everybody.filter(it => !who.includes(it))) {
    const { status, body: problem, headers } = await room.command(one, { kind, ...body });
    expect(headers.get('content-type')).toMatch('application/problem+json');
    expect([one, status, problem.code]).toEqual(
      insiders.includes(one) ? [one, 403, 'NOT_PERMITTED'] : [one, 404, 'ASSESSMENT_UNKNOWN'],
    );
  }
  for (const one of who) {
    const { status, body: answer } = await room.command(one, { kind, ...body });
    // Whatever else stands against it, it is not who he is.
    expect([one, [403, 404].includes(status) && answer.code]).toEqual([
      one,
      answer.code === 'DOUBT_UNKNOWN' && 'DOUBT_UNKNOWN',
    ]);
  }
});

const opening = {
  title: '年度考核',
  schemeId: 'measures-2016',
  year: 2018,
  startsOn: '2018-12-03',
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
};
const open = (who: Who, more: object = {}) =>
  api.ask('/assessments', {
    method: 'POST',
    token: room.people[who].token,
    body: { ...opening, ...more },
  });

it.each(everybody.filter(one => one !== 'coordinator'))('%s may not open a cycle', async who => {
  const { status, body } = await open(who);
  expect([status, body.code]).toEqual([403, 'NOT_PERMITTED']);
});

it('takes nothing that it would not use: a day by which cases are done is the cycle’s own', async () => {
  const { status, body } = await open('coordinator', { completionDueOn: '2019-03-31' });
  expect([status, body.code]).toEqual([400, 'REQUEST_INVALID']);
});
