import type { RunResult } from '../../rehearsal/run-result';
import { compareRuns } from '../../rehearsal/compare/compare-runs';
import { withoutKinds } from '../../rehearsal/compare/without-kinds';
import { summariseComparison } from '../../rehearsal/compare/compare-summary';

const step = (act: string, dueAt: string, owedBy = '交通局'): RunResult['steps'][number] => ({
  ref: '一-1',
  obligation: 'plan',
  owedBy,
  obligationId: `plan:${owedBy}`,
  round: 1,
  act,
  dueAt: `${dueAt}T00:00:00+08:00`,
  firedAt: `${dueAt}T00:00:00+08:00`,
  deliveredAt: null,
  cites: ['practice:urge'],
});

const run = (steps: RunResult['steps'], status = 'closed'): RunResult => ({
  campaign: { title: '方案', clockAt: null },
  cases: [{ ref: '一-1', status, outcome: null, closedOn: null, grade: null }],
  obligations: [],
  steps,
  skipped: [],
  notices: { queued: 0, sent: 0, mails: 0, digests: 0, failed: 0 },
  proposals: [],
  assumed: [],
  links: [],
});

const first = run([step('urge', '2018-05-15'), step('supervision-letter', '2018-05-16')]);

it('finds nothing between a run and itself', () => {
  expect(compareRuns(first, first)).toEqual([]);
  expect(summariseComparison(first, first).moved).toEqual([]);
});

it('names what is in one run only, and what differs in both, field by field', () => {
  const second = run(
    [{ ...step('urge', '2018-05-15'), firedAt: '2018-05-15T08:00:00+08:00' }, step('remind', '2018-05-11')],
    'rectifying',
  );
  expect(compareRuns(first, second).map(one => `${one.what} ${one.kind} ${one.key}`)).toEqual([
    'case differs 一-1',
    'step differs plan:交通局 第1轮 urge 2018-05-15T00:00:00+08:00',
    'step only-in-first plan:交通局 第1轮 supervision-letter 2018-05-16T00:00:00+08:00',
    'step only-in-second plan:交通局 第1轮 remind 2018-05-11T00:00:00+08:00',
  ]);
  expect(compareRuns(first, second)[0]?.fields).toEqual([
    { field: 'status', first: 'closed', second: 'rectifying' },
  ]);
});

it('says what a rule changes: more, less, earlier, later, and on whom', () => {
  const second = run([
    step('urge', '2018-05-15'),
    step('supervision-letter', '2018-05-18'),
    step('urge', '2018-05-15', '水务局'),
  ]);
  expect(summariseComparison(first, second)).toEqual({
    byAct: [
      { act: 'urge', first: 1, second: 2 },
      { act: 'supervision-letter', first: 1, second: 1 },
    ],
    moved: [{ act: 'supervision-letter', earlier: 0, later: 1 }],
    byObligation: [],
    byUnit: [{ unit: '水务局', first: 0, second: 1 }],
  });
});

it('says by kind what falls due on another day, whether a plan states it or a policy counts it', () => {
  const owed = (id: string, kind: string, firstDueOn: string): RunResult['obligations'][number] => ({
    ref: '一-1',
    obligation: kind,
    owedBy: '交通局',
    obligationId: `c:一-1:${id}`,
    firstDueOn,
    dueOn: firstDueOn,
  });
  const before = {
    ...first,
    obligations: [
      owed('plan:A:1', 'plan', '2018-05-16'),
      owed('report:A:1', 'report', '2018-06-12'),
      owed('rectification:A:2018-06-20', 'rectification', '2018-06-20'),
    ],
  };
  const after = {
    ...first,
    obligations: [
      owed('plan:A:1', 'plan', '2018-05-14'),
      owed('report:A:1', 'report', '2018-06-12'),
      owed('rectification:A:by-policy', 'rectification', '2018-05-18'),
      owed('progress-feedback:A:1', 'progress-feedback', '2018-06-11'),
    ],
  };
  const same = { first: 1, second: 1, later: 0, secondSteps: 0 };
  expect(summariseComparison(before, after).byObligation).toEqual([
    { obligation: 'plan', ...same, earlier: 1, firstSteps: 2, secondSteps: 2 },
    { obligation: 'rectification', ...same, earlier: 1, firstSteps: 0 },
    { obligation: 'progress-feedback', ...same, first: 0, earlier: 0, firstSteps: 0 },
  ]);
  expect(compareRuns(before, after).map(one => `${one.what} ${one.kind} ${one.key}`)).toEqual([
    'obligation differs c:一-1:plan:A:1',
    'obligation only-in-first c:一-1:rectification:A:2018-06-20',
    'obligation only-in-second c:一-1:rectification:A:by-policy',
    'obligation only-in-second c:一-1:progress-feedback:A:1',
  ]);
});

it('leaves out steps and proposals of kinds that one version does not know', () => {
  const office = { ...step('urge', '2018-05-20', '指挥部办公室'), obligation: 'paper-decision' };
  const second = { ...run([...first.steps, office]), skipped: [{ ...office, outcome: 'skipped' }] };
  const ignored = new Set(['paper-decision']);
  expect(compareRuns(first, second)).toHaveLength(2);
  expect(compareRuns(withoutKinds(first, ignored), withoutKinds(second, ignored))).toEqual([]);
  expect(withoutKinds(second, new Set(['receipt'])).steps).toHaveLength(3);
});
