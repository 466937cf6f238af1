import { burdenOf } from '../../domain/burden/burden';
import { at } from '../../domain/calendar/civil-date';
import { takeReminders, takeRungs } from './support/take-case-steps';
import { alarmsOf } from '../../domain/docket/alarm';
import { caseOutcomes } from '../../domain/codes/statuses';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';
import { calendar } from './support/facts';

/* What breaks in comparable systems: each row of that table is a test with its words. */

const A = liaison('A');
const office = coordinator();
const open = (file: CaseFile) => file.state.obligations.filter(one => one.state.kind === 'open');
const takenTwice = (file: CaseFile): string[] => {
  const keys = file.state.obligations.flatMap(one =>
    one.steps.map(step => `${one.id} ${one.round} ${step.rung}`),
  );
  return keys.filter((key, index) => keys.indexOf(key) !== index);
};

it('a new holiday does not move running deadlines, or moves them silently: its version is named with each date', () => {
  const holiday = {
    ...calendar,
    version: 'amended',
    days: { ...calendar.days, '2018-05-17': { kind: 'holiday' as const, name: '临时放假' } },
  };
  const proposed = (file: CaseFile) => {
    file.pass(at('2018-05-16', '11:00')).deliverLetter('plan', 'A').pass(at('2018-05-24'));
    const { dueAt, derivation } = file.step('plan', 'A', 'propose-interview')!;
    return [dueAt, derivation[0]?.calendar];
  };
  // A campaign keeps the version with which it was launched.
  expect(proposed(caseOf())).toEqual([at('2018-05-22'), calendar.version]);
  expect(proposed(caseOf([{}], { calendar: holiday }))).toEqual([at('2018-05-23'), 'amended']);
});

it('users cannot see how a date was computed: every obligation and every step names its rule and clause', () => {
  const file = caseOf().pass(at('2018-06-30'));
  for (const one of file.state.obligations) {
    expect(one.derivation.length).toBeGreaterThan(0);
    for (const step of [...one.derivation, ...one.steps.flatMap(taken => taken.derivation)])
      expect([step.text, step.cites]).not.toContain('');
    for (const step of one.steps) expect(step.derivation.at(-1)?.text).toMatch(/2018年\d+月\d+日/);
  }
});

describe('endless, doubled or missing reminders; only the first level fires; missed levels never recomputed', () => {
  it('climbs every level once, and none after the last', () => {
    const file = caseOf().pass(at('2018-05-18')).deliverLetter('plan', 'A').pass(at('2019-05-18'));
    expect(file.fired('plan', 'A').map(([act]) => act)).toEqual([
      'remind',
      'urge',
      'supervision-letter',
      'propose-interview',
    ]);
    expect(takenTwice(file)).toEqual([]);
  });

  it('after an outage of a month every missed level is there, each once', () => {
    const file = caseOf();
    file.now = at('2018-06-14', '09:00');
    file.take(takeRungs(file.state, file.facts)).take(takeReminders(file.state, file.facts));
    file.take(takeRungs(file.state, file.facts)).take(takeReminders(file.state, file.facts));
    const steps = file.owed('plan', 'A').steps.map(one => `${one.act} ${one.outcome}`);
    expect(steps.filter(one => !one.startsWith('remind'))).toEqual([
      'urge folded',
      'supervision-letter fired',
    ]);
    expect(takenTwice(file)).toEqual([]);
  });
});

it('"once a day" suppression hides a real second event: two deadlines missed on one day are both told', () => {
  const file = caseOf([{ dueOn: '2018-06-12' }]).pass(at('2018-06-13'));
  const told = file.notices.filter(one => one.kind === 'urge' && one.facts['dueOn'] === '2018-06-12');
  expect(new Set(told.map(one => one.facts['kind']))).toEqual(new Set(['report', 'rectification']));
});

describe('reminders go on after a rule is switched off, or after the end', () => {
  it('after the end nothing rings', () => {
    const file = caseIn('closed');
    const before = file.notices.length;
    const reviews = new Set(['look-back', 'review']);
    expect(open(file).every(one => reviews.has(one.kind))).toBe(true);
    const withdrawn = caseOf().by(office, { kind: 'withdraw', reason: '重复交办' });
    const told = withdrawn.notices.length;
    withdrawn.pass(at('2019-06-30'));
    expect([withdrawn.notices.length, file.notices.length]).toEqual([told, before]);
    expect(alarmsOf(withdrawn.state, defaultPolicy, calendar)).toMatchObject({
      alarmAt: null,
      remindAt: null,
    });
  });

  it('a rule that is switched off rings nobody', () => {
    const { ladders } = defaultPolicy;
    const off = (name: 'full' | 'light') => ({ ...ladders[name], remindDaysBefore: [] });
    const policy = { ...defaultPolicy, ladders: { ...ladders, full: off('full'), light: off('light') } };
    const file = caseOf([{}], { policy }).pass(at('2018-06-30'));
    expect(file.notices.filter(one => one.kind === 'remind')).toEqual([]);
  });
});

it('the timer vanishes after 退回: what is returned is due again and climbs', () => {
  const file = caseOf()
    .on('2018-05-14')
    .by(A, { kind: 'submit-plan', ...paper })
    .on('2018-05-15')
    .by(office, { kind: 'return-plan', unitId: 'A', reason: '没有时间节点' });
  expect(file.owed('plan', 'A')).toMatchObject({ round: 2, dueOn: '2018-05-18', state: { kind: 'open' } });
  file.pass(at('2018-05-22'));
  expect(file.fired('plan', 'A').map(([act]) => act)).toContain('urge');
});

it('reassigning resets the deadline; prior due dates lost: deadlines pass on, earlier dates stay', () => {
  const file = caseOf().on('2018-05-10').by(A, { kind: 'return-task', reason: '不属本单位职责' });
  const dueOn = file.owed('rectification', 'A').dueOn;
  file.by(office, {
    kind: 'decide-task-return',
    unitId: 'A',
    isAccepted: true,
    reason: '改由 B 牵头',
    newLeadId: 'B',
  });
  expect(file.owed('rectification', 'B')).toMatchObject({ dueOn, originalDueOn: dueOn });
  const again = caseOf()
    .on('2018-05-14')
    .by(A, { kind: 'submit-plan', ...paper })
    .by(office, { kind: 'return-plan', unitId: 'A', reason: '不具体' });
  expect(again.owed('plan', 'A').originalDueOn).toBe('2018-05-14');
  expect(again.owed('plan', 'A').pastRounds.map(one => one.dueOn)).toEqual(['2018-05-14']);
});

it('no "partly fixed"; reopening is silent: an outcome for it, and a reopening with reason, lineage and notice', () => {
  expect(caseOutcomes).toContain('mostly-completed');
  const file = caseIn('closed');
  const told = file.notices.length;
  file.on('2018-07-02').by(supervisor(), { kind: 'reopen', reason: '问题反弹' });
  expect(file.state.lineage).toMatchObject([{ reason: '问题反弹' }]);
  expect(file.notices.slice(told).length).toBeGreaterThan(0);
});

it('"stopped" and "done" merge in the statistics: withdrawn is an outcome of its own', () => {
  const withdrawn = caseOf().by(office, { kind: 'withdraw', reason: '重复交办' });
  expect([withdrawn.state.status, withdrawn.state.outcome]).toEqual(['closed', 'withdrawn']);
  expect(caseIn('closed').state.outcome).toBe('completed');
  expect(refusalOf(() => withdrawn.by(office, { kind: 'close', outcome: 'completed', note: '' }))).toBe(
    'NOT_IN_THIS_STATUS',
  );
});

it('form-filling eats the grass roots’ time: papers and visits are counted per unit and week', () => {
  const file = caseOf();
  const asked = file.state.obligations.map(({ kind, owedBy, dueOn }) => ({
    kind,
    owedBy,
    dueOn,
    visits: [],
  }));
  const weeks = burdenOf([], asked).filter(one => one.unitId === 'A');
  expect(weeks.reduce((sum, one) => sum + one.forms, 0)).toBe(
    asked.filter(one => one.owedBy === 'A' && one.kind !== 'verification').length,
  );
});
