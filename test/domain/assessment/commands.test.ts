import { assessmentAbilities, mayCommandAssessment } from '../../../domain/assessment/abilities';
import { definitionOf } from '../../../domain/assessment/commands/all';
import { resultsOf } from '../../../domain/assessment/results';
import {
  assessmentCommands,
  type AssessmentCommand,
  type AssessmentStatus,
} from '../../../domain/codes/assessment';
import type { Doubt } from '../../../domain/appraisal/types';
import { fraction } from '../../../domain/exact/fraction';
import { coordinator, head, leader, liaison, supervisor } from '../support/actors';
import { Cycle, nothing, refused, upperLeader } from './cycle';

const all = ['planned', 'running', 'reported', 'deliberated', 'approved'] as const;
const afterStart = ['running', 'reported', 'deliberated', 'approved'] as const;
const table: Record<AssessmentCommand, readonly AssessmentStatus[]> = {
  open: ['planned'],
  'answer-ask': ['planned', 'running'],
  'name-third-party': ['planned', 'running'],
  'set-targets': ['planned', 'running'],
  'submit-summary': ['running'],
  'submit-evaluation': ['running'],
  'record-event': ['planned', 'running'],
  'choose-source': ['running'],
  'complete-data': ['running'],
  'mark-results': ['running'],
  'edit-part': ['running'],
  'submit-report': ['running'],
  deliberate: ['reported'],
  approve: ['deliberated'],
  circulate: ['approved'],
  'decide-reward': ['approved'],
  'ask-explanation': afterStart,
  'explain-doubt': afterStart,
  'settle-doubt': afterStart,
  end: all,
};

it.each(assessmentCommands)(
  '%s is done in its statuses only, and in none once the cycle is over',
  command => {
    expect(definitionOf(command).in).toEqual(table[command]);
  },
);

const office: readonly AssessmentCommand[] = [
  'open',
  'answer-ask',
  'name-third-party',
  'set-targets',
  'record-event',
  'choose-source',
  'complete-data',
  'mark-results',
  'edit-part',
  'submit-report',
  'ask-explanation',
  'settle-doubt',
  'end',
];

it.each([
  ['the office', coordinator(), office],
  ['督查室', supervisor(), ['ask-explanation', 'settle-doubt']],
  ['a leader', leader(), ['deliberate', 'approve', 'circulate', 'decide-reward']],
  ['a subject', liaison('east'), ['submit-summary', 'explain-doubt']],
  ['the third party', head('institute'), ['submit-evaluation']],
  ['another unit', head('water'), []],
] as const)('%s may do its own', (_, actor, commands) => {
  const { state } = new Cycle();
  expect(assessmentCommands.filter(one => mayCommandAssessment(actor, one, state))).toEqual(
    assessmentCommands.filter(one => (commands as readonly string[]).includes(one)),
  );
});

it('offers what may be done now', () => {
  expect(assessmentAbilities(new Cycle().toReport().state, leader())).toEqual(['deliberate']);
});

const doubt: Doubt = {
  id: 'sources-apart:east:B2:f1',
  kind: 'sources-apart',
  subjectId: 'east',
  indicator: 'B2',
  figureIds: ['f1', 'f2'],
  says: { zh: '来源不一致', en: 'apart' },
};
const doubted = (): Cycle => {
  const cycle = new Cycle().on('2018-12-03');
  cycle.given = { ...cycle.given, appraisal: { ...nothing, doubts: [doubt] } };
  return cycle.summary('west');
};
const ask = { kind: 'ask-explanation', doubtId: doubt.id, reason: '请说明' } as const;
const explain = { kind: 'explain-doubt', doubtId: doubt.id, text: '口径不同' } as const;
const settle = { kind: 'settle-doubt', doubtId: doubt.id, isConfirmed: true, reason: '核实' } as const;

describe('a doubt', () => {
  it('is noted once, asked about, explained and settled', () => {
    const cycle = doubted().summary('west');
    expect(cycle.state.doubts.map(one => [one.id, one.status])).toEqual([[doubt.id, 'noted']]);
    expect(() => cycle.act(explain, head('east'))).toThrow(refused('DOUBT_NOT_IN_THIS_STATUS'));
    cycle.act(ask);
    expect(cycle.state.obligations.find(one => one.kind === 'explanation')).toMatchObject({
      owedBy: 'east',
      dueOn: '2018-12-06',
    });
    expect(() => cycle.act(ask)).toThrow(refused('DOUBT_NOT_IN_THIS_STATUS'));
    expect(() => cycle.act(explain, head('west'))).toThrow(refused('DOUBT_UNKNOWN'));
    cycle.act(explain, head('east')).act(settle);
    expect(cycle.state.doubts[0]?.status).toBe('confirmed');
    expect(cycle.owed('explanation').join()).toContain(' met ');
    expect(() => cycle.act(settle)).toThrow(refused('DOUBT_NOT_IN_THIS_STATUS'));
    expect(() => cycle.act(ask)).toThrow(refused('DOUBT_NOT_IN_THIS_STATUS'));
  });

  it('is settled by nobody about his own house, as its subject or as who assessed', () => {
    expect(() => doubted().act(settle, coordinator(['office', 'east']))).toThrow(refused('OWN_WORK'));
    const hat = { ...coordinator(), otherHouses: ['institute'] };
    expect(() => doubted().act({ ...settle, accountableId: 'institute' }, hat)).toThrow(refused('OWN_WORK'));
    expect(doubted().act({ ...settle, accountableId: 'institute' }).state.doubts[0]?.settled).toMatchObject({
      accountableId: 'institute',
    });
  });
});

describe('the report', () => {
  it('needs all five parts, and each of its instances a person of its own', () => {
    const cycle = new Cycle().on('2018-12-03').summary('east').summary('west').evaluation().data();
    expect(() => cycle.act({ kind: 'submit-report' })).toThrow(refused('REPORT_PARTS_MISSING'));
    cycle.report().deliberated();
    expect(() => cycle.act({ kind: 'approve', isPassed: true, reason: '同意' }, leader())).toThrow(
      refused('SECOND_INSTANCE_NEEDED'),
    );
    cycle.approved();
    expect(cycle.state.status).toBe('approved');
    expect(() => cycle.deliberated()).toThrow(refused('ASSESSMENT_NOT_IN_THIS_STATUS'));
  });

  it('is sent back by either instance, with another round, and both come again', () => {
    const cycle = new Cycle().toReport().deliberated().approved(false);
    expect(cycle.state).toMatchObject({ status: 'running', report: { submitted: null, deliberated: null } });
    const owed = cycle.state.obligations.find(one => one.id.endsWith(':office:evaluation'));
    expect([owed?.round, owed?.state.kind]).toEqual([2, 'open']);
    expect(cycle.due()).toEqual(['raise-findings']);
    cycle.act({ kind: 'submit-report' }).deliberated(false);
    expect(cycle.state.report.returned.map(one => one.instance)).toEqual(['approval', 'deliberation']);
    cycle.act({ kind: 'submit-report' }).deliberated().approved();
    expect(cycle.state.status).toBe('approved');
    expect(upperLeader().personId).not.toBe(leader().personId);
  });

  it('is judged by nobody of the house of a subject', () => {
    const other = { ...leader(), otherHouses: ['west'] };
    expect(() =>
      new Cycle().toReport().act({ kind: 'deliberate', isPassed: true, reason: '同意' }, other),
    ).toThrow(refused('OWN_WORK'));
  });
});

// Vector 30: the reward needs both.
it.each([
  [[], true, false],
  [['east'], true, true],
  [[], false, true],
])('rewards %j granted %s: %s', (rewardable, isGranted, isDone) => {
  const cycle = new Cycle().toReport().deliberated().approved();
  cycle.given = { ...cycle.given, appraisal: { ...nothing, rewardable } };
  const decide = () =>
    cycle.act({ kind: 'decide-reward', subjectId: 'east', isGranted, reason: '研究' }, leader());
  if (isDone) expect(decide().state.rewards['east']?.isGranted).toBe(isGranted);
  else expect(decide).toThrow(refused('REWARD_NOT_DUE'));
});

it('exports results once they are approved, subject by subject, and none before', () => {
  const total = { of: fraction(100n), vetoedBy: [], isPlanFulfilled: true };
  const totals = [{ ...total, subjectId: 'east', points: fraction(187n, 2n) }];
  const established = [{ id: 'f', kind: 'low-rate' as const, subjectId: 'east' }];
  const cycle = new Cycle().toReport();
  expect(resultsOf(cycle.state, { totals }, established)).toBeNull();
  cycle.deliberated().approved();
  expect(resultsOf(cycle.state, { totals }, established)).toMatchObject({
    year: 2018,
    isCirculated: false,
    subjects: [
      {
        unitId: 'east',
        points: '187/2',
        of: '100',
        findings: [{ kind: 'low-rate', ids: ['f'] }],
        reward: null,
      },
      { unitId: 'west', points: null, isPlanFulfilled: false, findings: [] },
    ],
  });
});
