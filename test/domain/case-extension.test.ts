import { at } from '../../domain/calendar/civil-date';
import { alarmsOf } from '../../domain/docket/alarm';
import { openReminders } from '../../domain/ladder/reminders';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { openNewDeadlines } from '../../domain/proceeding/item-effects';
import { coordinator, leader, liaison, supervisor } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { calendar } from './support/facts';
import { paper } from './support/case-in-status';

const [A, B] = [liaison('A'), liaison('B')];
const office = coordinator();

const ask = (file: CaseFile, dueOn: string, by = A, kind: 'rectification' | 'plan' = 'rectification') =>
  file.by(by, {
    kind: 'ask-extension',
    obligationId: file.owed(kind, 'A').id,
    dueOn,
    reason: '汛期提前',
    fileIds: ['f1'],
  });
const decide = (file: CaseFile, isAccepted: boolean, by = office, grantedOn?: string) =>
  file.by(by, {
    kind: 'decide-extension',
    obligationId: file.owed('rectification', 'A').id,
    isAccepted,
    reason: '属实',
    ...(grantedOn !== undefined && { grantedOn }),
  });

/** The rectification due on Sunday 10 June, asked for on 4 June, granted on 5 June until Wednesday 20 June. */
const extended = (): CaseFile =>
  decide(ask(caseOf().pass(at('2018-06-04', '10:00')), '2018-06-20').on('2018-06-05'), true);

describe('延期 granted before the deadline', () => {
  it('moves the date, keeps the original one and says who decided, from what and why', () => {
    const one = extended().owed('rectification', 'A');
    expect(one).toMatchObject({ dueOn: '2018-06-20', originalDueOn: '2018-06-10', round: 1 });
    expect(one.derivation.map(({ cites }) => cites)).toEqual(['plan', 'practice:extension']);
    expect(one.derivation[1]?.text).toBe(
      '期限 2018年6月10日;届满前申请延期(汛期提前);指挥部办公室于 2018年6月5日同意(属实),延至 2018年6月20日(含当日,至24时)',
    );
    expect(one.extensions).toMatchObject([
      { from: '2018-06-10', to: '2018-06-20', days: 10, fileIds: ['f1'] },
    ]);
  });

  // By hand: 13 June is 7 days before; 17 June is a Sunday, and 18 June 端午; 21 June, a Thursday, is the first working day after.
  it('works out reminders and rungs anew; what was fired for the old date stays', () => {
    const file = extended().pass(at('2018-06-23'));
    expect(file.fired('rectification', 'A')).toEqual([
      ['remind', at('2018-06-01')],
      ['remind', at('2018-06-13')],
      ['remind', at('2018-06-15')],
      ['remind', at('2018-06-19')],
      ['urge', at('2018-06-21')],
      ['supervision-letter', at('2018-06-22')],
    ]);
  });

  it('is met in time by the date that was granted, and late by the original one', () => {
    const file = extended()
      .on('2018-06-15')
      .by(A, { kind: 'apply-for-closing', ...paper });
    const { state, dueOn, originalDueOn } = file.owed('rectification', 'A');
    const metOn = state.kind === 'met' ? state.at.slice(0, 10) : '';
    expect([metOn <= originalDueOn, metOn <= dueOn]).toEqual([false, true]);
  });
});

describe('a request that waits', () => {
  const waiting = (): CaseFile => ask(caseOf().pass(at('2018-06-08', '10:00')), '2018-06-20');

  it('does not stop the ladder', () => {
    expect(waiting().pass(at('2018-06-12', '10:00')).fired('rectification', 'A').slice(-2)).toEqual([
      ['urge', at('2018-06-11')],
      ['supervision-letter', at('2018-06-12')],
    ]);
  });

  it('stops it only where the policy says so', () => {
    const policy = { ...defaultPolicy, extension: { ...defaultPolicy.extension, holdsLadder: true } };
    const file = ask(caseOf([{}], { policy }).pass(at('2018-06-08', '10:00')), '2018-06-20');
    file.pass(at('2018-06-12', '10:00'));
    expect(file.step('rectification', 'A', 'urge')).toBeUndefined();
    decide(file, false).pass(at('2018-06-12', '11:00'));
    expect(file.step('rectification', 'A', 'supervision-letter')?.dueAt).toBe(at('2018-06-12'));
  });

  it('is the office’s own obligation, which is urged like any other', () => {
    const file = waiting();
    expect(file.owed('extension-decision', 'office')).toMatchObject({
      dueOn: '2018-06-12',
      ladder: 'light',
      holdsClosing: false,
    });
    file.pass(at('2018-06-13', '09:00'));
    expect(file.fired('extension-decision', 'office').at(-1)).toEqual(['urge', at('2018-06-13')]);
    decide(file, false).pass(at('2018-06-20'));
    expect(file.owed('extension-decision', 'office').state).toMatchObject({ kind: 'met' });
  });

  it('granted after the letter has gone out, holds back what follows from the letter, and un-sends nothing', () => {
    const file = waiting().pass(at('2018-06-12', '10:00')).deliverLetter('rectification', 'A');
    const before = file.owed('rectification', 'A').steps;
    decide(file, true);
    expect(file.owed('rectification', 'A').steps).toEqual(before);
    // 3 working days after 20 June: 21, 22 and 25 June.
    expect(file.pass(at('2018-06-26')).step('rectification', 'A', 'propose-interview')?.dueAt).toBe(
      at('2018-06-26'),
    );
  });

  it('is moot once the work is done: the office owes no decision any more', () => {
    const file = waiting().by(A, { kind: 'apply-for-closing', ...paper });
    expect(file.owed('extension-decision', 'office').state).toMatchObject({
      kind: 'ended',
      reason: 'superseded',
    });
    expect(refusalOf(() => decide(file, true))).toBe('NOTHING_OWED');
  });
});

describe('延期 is refused', () => {
  const asked = (): CaseFile => ask(caseOf().on('2018-06-04'), '2018-06-20');

  it('after expiry; the last instant is in time', () => {
    expect(refusalOf(() => ask(caseOf().on('2018-06-10', '23:59'), '2018-06-20'))).toBe('allowed');
    expect(refusalOf(() => ask(caseOf().on('2018-06-11', '00:00'), '2018-06-20'))).toBe('EXTENSION_TOO_LATE');
  });

  it('unless it came in time by telephone, which the office records with proof', () => {
    const file = caseOf().on('2018-06-11');
    file.by(
      office,
      {
        kind: 'ask-extension',
        obligationId: file.owed('rectification', 'A').id,
        dueOn: '2018-06-20',
        reason: '汛期',
        fileIds: [],
      },
      { for: 'A', at: at('2018-06-10', '18:00'), proof: '来电' },
    );
    // Who recorded it does not decide it.
    expect(refusalOf(() => decide(file, true))).toBe('OWN_REQUEST');
    expect(refusalOf(() => decide(file, true, supervisor()))).toBe('allowed');
  });

  it('by whoever sits in the asker’s house', () => {
    expect(refusalOf(() => decide(asked(), true, coordinator(['office', 'A'])))).toBe('OWN_WORK');
    expect(refusalOf(() => decide(asked(), true, A))).toBe('NOT_PERMITTED');
  });

  it('for what another unit owes, and for what cannot be extended', () => {
    expect(refusalOf(() => ask(caseOf().on('2018-06-04'), '2018-06-20', B))).toBe('NOT_YOURS');
    const file = caseOf();
    const receipt = { kind: 'ask-extension', obligationId: file.owed('receipt', 'A').id } as const;
    const more = { dueOn: '2018-06-20', reason: '', fileIds: [] };
    expect(refusalOf(() => file.by(A, { ...receipt, ...more }))).toBe('NOT_EXTENDABLE');
  });

  it('twice at a time, to no later day, and beyond the caps in length and number', () => {
    expect(refusalOf(() => ask(asked(), '2018-06-21'))).toBe('EXTENSION_PENDING');
    const fresh = () => caseOf().on('2018-06-04');
    expect(refusalOf(() => ask(fresh(), '2018-06-10'))).toBe('EXTENSION_NOT_LATER');
    expect(refusalOf(() => ask(fresh(), '2018-07-10'))).toBe('allowed');
    expect(refusalOf(() => ask(fresh(), '2018-07-11'))).toBe('EXTENSION_TOO_LONG');
    expect(refusalOf(() => decide(asked(), true, office, '2018-07-11'))).toBe('EXTENSION_TOO_LONG');
    const twice = decide(ask(extended(), '2018-06-25'), true);
    expect(refusalOf(() => ask(twice, '2018-06-26'))).toBe('EXTENSIONS_USED_UP');
    expect(refusalOf(() => ask(extended(), '2018-07-11'))).toBe('EXTENSION_TOO_LONG');
  });

  it('with its reason: the date stays, and one may ask again', () => {
    const file = decide(asked(), false);
    expect(file.owed('rectification', 'A')).toMatchObject({
      dueOn: '2018-06-10',
      extensions: [{ decision: 'refused' }],
    });
    expect(refusalOf(() => ask(file, '2018-06-15'))).toBe('allowed');
  });

  it('but while the clock stands no day is past: asked for before the pause, it can be granted during it', () => {
    const file = asked().pass(at('2018-06-05', '10:00'));
    const obligationId = file.owed('rectification', 'A').id;
    file.by(office, { kind: 'pause-clock', obligationId, category: 'force-majeure', reason: '山洪' });
    decide(file.pass(at('2018-06-25', '10:00')), true).by(office, {
      kind: 'resume-clock',
      obligationId,
      reason: '',
    });
    // 5–8, 11–15 and 19–22 June: thirteen working days after Wednesday the 20th.
    expect(file.owed('rectification', 'A').dueOn).toBe('2018-07-09');
  });

  it('into the past, and once a last chance runs', () => {
    const late = asked().on('2018-06-21');
    expect(refusalOf(() => decide(late, true))).toBe('DUE_IN_PAST');
    expect(refusalOf(() => decide(late, true, office, '2018-06-21'))).toBe('allowed');
    const called = asked().pass(at('2018-06-12', '10:00'));
    const item = called.item('rectification', 'A', 'propose-interview');
    called.take(openNewDeadlines(called.state, [item], '2018-06-27', [], leader(), called.facts));
    expect(refusalOf(() => decide(called, true))).toBe('LAST_CHANCE_RUNS');
  });
});

it('an extension of the plan counts from the plan’s own day, and the house of the office is decided on by 督查室', () => {
  const file = ask(caseOf([{}], {}).on('2018-05-14', '18:00'), '2018-05-18', A, 'plan');
  expect(openReminders(file.owed('plan', 'A'), defaultPolicy, calendar).map(({ rung }) => rung)).toEqual([
    'remind:2018-05-11',
  ]);
  expect(alarmsOf(file.state, defaultPolicy, calendar).alarmAct).toBe('urge');
  const offices = { ...file.facts.offices, officeFamily: ['office', 'A'] };
  const own = ask(caseOf([{}], { offices }).on('2018-06-04'), '2018-06-20');
  expect(own.owed('extension-decision', 'supervision').state.kind).toBe('open');
  expect(own.notices.find(one => one.kind === 'extension-asked')?.audience).toEqual({ to: 'supervisors' });
});
