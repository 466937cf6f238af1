import type { CaseResult } from '../../domain/case/case-draft';
import { buildDockets, campaignUnits } from '../../domain/launch/build-dockets';
import type { ResolvedPlan } from '../../domain/launch/resolved-plan';
import { caseOf, unitFileOf } from './support/case-file';
import { demoLaunch, demoUnits } from './support/demo-launch';
import { factsAt, handOut } from './support/facts';
import { smallPlan } from './support/small-plan';

let plan: ResolvedPlan;
let dockets: CaseResult[];
let names: Map<string, string>;

beforeAll(async () => {
  plan = (await demoLaunch()).resolved;
  names = new Map((await demoUnits()).map(({ id, name }) => [id, name]));
  dockets = buildDockets('c', plan, id => names.get(id) ?? id, factsAt(handOut));
});

const stateOf = (ref: string): CaseResult['state'] => {
  const found = dockets.find(({ state }) => state.ref === ref);
  if (!found) throw new Error(ref);
  return found.state;
};
const owedIn = (ref: string): (string | undefined)[][] =>
  stateOf(ref).obligations.map(({ kind, owedBy, dueOn }) => [kind, names.get(owedBy), dueOn]);

describe('the plan of the demonstration, handed out on 2018-05-09', () => {
  it('becomes one case per problem and one file per unit', () => {
    expect(dockets.filter(({ state }) => state.kind === 'case')).toHaveLength(19);
    expect(
      dockets.filter(({ state }) => state.kind === 'unit-file').map(({ state }) => state.unitId),
    ).toEqual(campaignUnits(plan));
  });

  it('a case with one lead owes receipt, plan, report and rectification', () => {
    expect(owedIn('四-1')).toEqual([
      ['receipt', '县委组织部', '2018-05-10'],
      ['plan', '县委组织部', '2018-05-14'],
      ['report', '县委组织部', '2018-06-12'],
      ['rectification', '县委组织部', '2018-06-10'],
      ...[...names].flatMap(([id, name]) =>
        stateOf('四-1').obligations.some(one => one.kind === 'milestone' && one.owedBy === id)
          ? [['milestone', name, '2018-05-10']]
          : [],
      ),
    ]);
  });

  it('the milestone of 5/10 is owed by the nine townships that its sentence names, not by the lead', () => {
    const owing = stateOf('四-1').obligations.filter(({ kind }) => kind === 'milestone');
    expect(owing).toHaveLength(9);
    expect(owing.map(({ owedBy }) => names.get(owedBy)).every(name => /[乡镇]$/.test(name ?? ''))).toBe(true);
  });

  it('a measure due on 9/30 keeps its own day, its milestone of the year’s end is a follow-up', () => {
    const { obligations } = stateOf('二-2');
    expect(obligations.find(({ kind }) => kind === 'rectification')?.dueOn).toBe('2018-09-30');
    expect(obligations.find(({ kind }) => kind === 'milestone')).toMatchObject({
      dueOn: '2018-12-31',
      holdsClosing: false,
    });
  });

  it('a long-term case is reviewed at the quarter’s end and has nothing to rectify by a day', () => {
    expect(stateOf('六-1').isLongTerm).toBe(true);
    expect(owedIn('六-1').filter(([kind]) => kind === 'rectification')).toEqual([]);
    expect(stateOf('六-1').obligations.find(({ kind }) => kind === 'review')).toMatchObject({
      owedBy: 'supervision',
      dueOn: '2018-06-30',
    });
  });

  it('a unit that leads a case owes its plan there; every other one owes plan and report for itself', () => {
    const leads = new Set(plan.assignments.flatMap(one => one.leads));
    for (const { state } of dockets.filter(one => one.state.kind === 'unit-file'))
      expect(state.obligations.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
        ['liaison', '2018-05-10'],
        ...(leads.has(state.unitId ?? '')
          ? []
          : [
              ['plan', '2018-05-14'],
              ['report', '2018-06-12'],
            ]),
      ]);
  });

  it('ids are unique over the campaign, and every date is derived from something', () => {
    const all = dockets.flatMap(({ state }) => state.obligations);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ derivation }) => derivation.length === 0)).toEqual([]);
  });
});

describe('what a case owes', () => {
  it('two measures due on one day are one rectification, on two days two', () => {
    const owed = caseOf([{ dueOn: '2018-06-10' }, { dueOn: '2018-06-10' }, { dueOn: '2018-09-30' }]).state;
    expect(
      owed.obligations.filter(({ kind }) => kind === 'rectification').map(({ dueOn, what }) => [dueOn, what]),
    ).toEqual([
      ['2018-06-10', '完成整改(措施 1、2)'],
      ['2018-09-30', '完成整改(措施 3)'],
    ]);
  });

  it('each lead rectifies its own assignments only', () => {
    const owed = caseOf([{ leads: ['A'] }, { leads: ['B'], dueOn: '2018-09-30' }]).state.obligations;
    expect(
      owed.filter(({ kind }) => kind === 'rectification').map(({ owedBy, dueOn }) => [owedBy, dueOn]),
    ).toEqual([
      ['A', '2018-06-10'],
      ['B', '2018-09-30'],
    ]);
  });

  it('a unit has one part in a case: the one that asks most of it', () => {
    const { parts } = caseOf([
      { leads: ['A'], responsible: ['B'] },
      { leads: ['B'], responsible: ['A', 'C'] },
    ]).state;
    expect(parts).toEqual([
      { unitId: 'A', role: 'lead' },
      { unitId: 'B', role: 'lead' },
      { unitId: 'C', role: 'responsible' },
    ]);
  });
});

describe('the task notice', () => {
  it('goes to each lead with the receipt and to each unit with its liaison, in the day’s digest', () => {
    const outcomes = buildDockets('c', smallPlan({ leads: ['A', 'B'] }), id => id, factsAt(handOut));
    const notices = outcomes.flatMap(({ state, notices: own }) => own.map(one => [state.kind, one] as const));
    expect(notices.map(([kind, one]) => [kind, one.kind, one.audience, one.urgency])).toEqual([
      ['case', 'task-notice', { to: 'liaison', unitId: 'A' }, 'digest'],
      ['case', 'task-notice', { to: 'liaison', unitId: 'B' }, 'digest'],
      ['unit-file', 'task-notice', { to: 'liaison', unitId: 'A' }, 'digest'],
      ['unit-file', 'task-notice', { to: 'liaison', unitId: 'B' }, 'digest'],
      ['unit-file', 'task-notice', { to: 'liaison', unitId: 'T' }, 'digest'],
    ]);
    for (const [, { why, rung }] of notices) {
      expect(why.length).toBeGreaterThan(0);
      expect(rung).toBe('task-notice');
    }
  });

  it('a unit’s file waits for nothing else: its duties hold no case up', () => {
    expect(unitFileOf('T').state.obligations.map(({ holdsClosing }) => holdsClosing)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
