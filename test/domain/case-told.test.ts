import { at } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/commands/command';
import type { NoticeIntent } from '../../domain/docket/notice-intent';
import type { Actor } from '../../domain/permissions/actor';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, type CaseFile, type Received } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';

const [A, B, T] = [liaison('A'), liaison('B'), liaison('T')];
const [office, group] = [coordinator(), supervisor()];
const reason = '理由';

/** `plan-approved → liaison A, digest` */
const inWords = ({ kind, audience, urgency }: NoticeIntent): string =>
  `${kind} → ${audience.to}${'unitId' in audience ? ` ${audience.unitId}` : ''}, ${urgency}`;

/** What one command tells, besides what follows from meeting something late. */
const toldBy = (file: CaseFile, actor: Actor, command: Command, received?: Received): NoticeIntent[] => {
  const before = file.notices.length;
  file.by(actor, command, received);
  const told = file.notices.slice(before);
  for (const { why, facts } of told) {
    expect(why.length).toBeGreaterThan(0);
    expect(JSON.stringify(facts)).not.toMatch(/undefined/);
  }
  return told;
};

const coLed = () => caseOf([{ leads: ['A', 'B'] }]);
const work = (file: CaseFile) => file.owed('rectification', 'A').id;
const asked = () => {
  const file = caseOf().on('2018-06-04');
  return file.by(A, {
    kind: 'ask-extension',
    obligationId: work(file),
    dueOn: '2018-06-20',
    reason,
    fileIds: [],
  });
};
const returned = () => coLed().on('2018-05-10').by(A, { kind: 'return-task', reason });
const contested = () => caseOf().on('2018-05-17').by(A, { kind: 'contest', reason, fileIds: [] });
const pausing = (file: CaseFile): Command => ({
  kind: 'pause-clock',
  obligationId: work(file),
  category: 'season',
  reason,
});
const paused = () => {
  const file = caseOf().on('2018-06-04');
  return file.by(office, pausing(file)).on('2018-06-07');
};
const backOf = (file: CaseFile) => file.state.obligations.find(({ kind }) => kind === 'look-back')?.id ?? '';

type Row = [string, () => CaseFile, Actor, Command | ((file: CaseFile) => Command), string[]];

describe('who is told of what people do', () => {
  it.each<Row>([
    ['a signature nobody', () => caseOf().on('2018-05-10'), A, { kind: 'sign-for' }, []],
    [
      'a plan the office',
      () => caseIn('received').on('2018-05-14'),
      A,
      { kind: 'submit-plan', ...paper },
      ['plan-submitted → coordinators, digest'],
    ],
    [
      'a report the office',
      () => caseIn('rectifying').on('2018-06-06'),
      A,
      { kind: 'submit-report', ...paper },
      ['report-submitted → coordinators, digest'],
    ],
    [
      'an approved plan the unit',
      () => caseIn('planned'),
      office,
      { kind: 'approve-plan', unitId: 'A' },
      ['plan-approved → liaison A, digest'],
    ],
    [
      'a returned plan the unit',
      () => caseIn('planned'),
      office,
      { kind: 'return-plan', unitId: 'A', reason },
      ['plan-returned → liaison A, digest'],
    ],
    [
      'an accepted report the unit',
      () => caseIn('announced'),
      office,
      { kind: 'accept-report', unitId: 'A' },
      ['report-accepted → liaison A, digest'],
    ],
    [
      'a returned report the unit',
      () => caseIn('announced'),
      office,
      { kind: 'return-report', unitId: 'A', reason },
      ['report-returned → liaison A, digest'],
    ],
    [
      'progress nobody',
      () => caseIn('received').on('2018-05-14'),
      A,
      { kind: 'report-progress', percent: 5, ...paper },
      [],
    ],
    [
      'a lead’s application the group',
      () => caseIn('rectifying').on('2018-06-06'),
      A,
      { kind: 'apply-for-closing', ...paper },
      ['application-submitted → supervisors, digest'],
    ],
    [
      'a responsible unit’s application each lead',
      () => coLed().on('2018-06-06'),
      T,
      { kind: 'apply-for-closing', ...paper },
      ['application-submitted → liaison A, digest', 'application-submitted → liaison B, digest'],
    ],
    [
      'a first review that passes the group',
      () => caseIn('applied'),
      A,
      { kind: 'first-review', unitId: 'T', isAccepted: true, reason: '' },
      ['application-submitted → supervisors, digest'],
    ],
    [
      'a first review that does not the unit, at once',
      () => caseIn('applied'),
      A,
      { kind: 'first-review', unitId: 'T', isAccepted: false, reason },
      ['sent-back → liaison T, own'],
    ],
    [
      'an acceptance the leads',
      () => caseIn('verifying'),
      group,
      { kind: 'verify', isAccepted: true, note: '' },
      ['verified → liaison A, digest'],
    ],
    [
      'what is sent back the leads, at once',
      () => caseIn('verifying'),
      group,
      { kind: 'verify', isAccepted: false, note: reason },
      ['sent-back → liaison A, own'],
    ],
    [
      'the closing the leads',
      () => caseIn('announced').on('2018-06-19'),
      office,
      { kind: 'close', outcome: 'completed', note: '' },
      ['closed → liaison A, digest'],
    ],
    [
      'a withdrawal each lead',
      () => coLed(),
      office,
      { kind: 'withdraw', reason },
      ['closed → liaison A, digest', 'closed → liaison B, digest'],
    ],
    [
      'a reopening the leads, at once',
      () => caseIn('closed').on('2018-07-02'),
      office,
      { kind: 'reopen', reason },
      ['reopened → liaison A, own'],
    ],
    [
      'a rebound the leads, at once',
      () => caseIn('closed').on('2018-07-19'),
      group,
      file => ({ kind: 'look-back', obligationId: backOf(file), isRebound: true, note: reason }),
      ['reopened → liaison A, own'],
    ],
    [
      'a look-back without one nobody',
      () => caseIn('closed').on('2018-07-19'),
      group,
      file => ({ kind: 'look-back', obligationId: backOf(file), isRebound: false, note: '' }),
      [],
    ],
    [
      'an extension asked for the office',
      () => caseOf().on('2018-06-04'),
      A,
      file => ({ kind: 'ask-extension', obligationId: work(file), dueOn: '2018-06-20', reason, fileIds: [] }),
      ['extension-asked → coordinators, digest'],
    ],
    [
      'one that is granted the unit',
      asked,
      office,
      file => ({ kind: 'decide-extension', obligationId: work(file), isAccepted: true, reason }),
      ['extension-decided → liaison A, digest'],
    ],
    [
      'one that is refused the unit, at once',
      asked,
      office,
      file => ({ kind: 'decide-extension', obligationId: work(file), isAccepted: false, reason }),
      ['extension-decided → liaison A, own'],
    ],
    [
      'a pause the unit',
      () => caseOf().on('2018-06-04'),
      office,
      pausing,
      ['clock-paused → liaison A, digest'],
    ],
    [
      'its end the unit, at once',
      paused,
      office,
      file => ({ kind: 'resume-clock', obligationId: work(file), reason }),
      ['clock-resumed → liaison A, own'],
    ],
    [
      'a returned task the office',
      () => coLed().on('2018-05-10'),
      A,
      { kind: 'return-task', reason },
      ['task-returned → coordinators, digest'],
    ],
    [
      'a return that is accepted both leads',
      returned,
      office,
      { kind: 'decide-task-return', unitId: 'A', isAccepted: true, reason, newLeadId: 'X' },
      ['task-return-decided → liaison A, digest', 'task-notice → liaison X, digest'],
    ],
    [
      'one that falls to the co-lead the unit',
      returned,
      office,
      { kind: 'decide-task-return', unitId: 'A', isAccepted: true, reason },
      ['task-return-decided → liaison A, digest'],
    ],
    [
      'one that is refused the unit alone, whoever was named',
      returned,
      office,
      { kind: 'decide-task-return', unitId: 'A', isAccepted: false, reason, newLeadId: 'X' },
      ['task-return-decided → liaison A, digest'],
    ],
    [
      'a reassignment both',
      () => caseOf().on('2018-05-14'),
      office,
      { kind: 'reassign', unitId: 'A', newUnitId: 'X', reason },
      ['reassigned → liaison A, digest', 'task-notice → liaison X, digest'],
    ],
    [
      'a contest who decides',
      () => caseOf().on('2018-05-17'),
      A,
      { kind: 'contest', reason, fileIds: [] },
      ['contested → supervisors, digest'],
    ],
    [
      'a contest that fails the unit, at once',
      contested,
      group,
      { kind: 'decide-contest', unitId: 'A', isAccepted: false, reason },
      ['contest-decided → liaison A, own'],
    ],
    [
      'one that is upheld the unit, and the leads of the withdrawal',
      contested,
      group,
      { kind: 'decide-contest', unitId: 'A', isAccepted: true, reason },
      ['contest-decided → liaison A, own', 'closed → liaison A, digest'],
    ],
    [
      'a task added the unit',
      () => caseOf().on('2018-06-04'),
      office,
      { kind: 'add-task', newUnitId: 'X', text: '补种', dueOn: '2018-06-20', reason },
      ['task-notice → liaison X, digest'],
    ],
  ])('%s', (_, fileOf, actor, command, expected) => {
    const file = fileOf();
    const told = toldBy(file, actor, typeof command === 'function' ? command(file) : command);
    expect(told.map(inWords)).toEqual(expected);
  });
});

describe('what they are told', () => {
  const factsOf = (...told: NoticeIntent[]) => told.map(one => one.facts);

  it('by when it is due again', () => {
    const back = toldBy(caseIn('verifying').on('2018-06-12'), group, {
      kind: 'verify',
      isAccepted: false,
      note: reason,
    });
    expect(factsOf(...back)).toMatchObject([{ reason, dueOn: '2018-06-20' }]);
    const plan = toldBy(caseIn('planned'), office, { kind: 'return-plan', unitId: 'A', reason });
    expect(factsOf(...plan)).toMatchObject([{ reason, dueOn: '2018-05-17' }]);
  });

  it.each([
    [true, 'accepted', '2018-06-20'],
    [false, 'refused', '2018-06-10'],
  ])('how an extension was decided (%s), by which day and by which rule', (isAccepted, decision, dueOn) => {
    const file = asked();
    const [told] = toldBy(file, office, {
      kind: 'decide-extension',
      obligationId: work(file),
      isAccepted,
      reason,
    });
    expect(told).toMatchObject({ facts: { decision, dueOn, reason } });
    expect(told?.why.at(-1)?.cites).toBe('practice:extension');
  });

  it.each([true, false])('how a contest was decided (%s)', isAccepted => {
    const [told] = toldBy(contested(), group, { kind: 'decide-contest', unitId: 'A', isAccepted, reason });
    expect(told?.facts).toMatchObject({ decision: isAccepted ? 'accepted' : 'refused' });
  });

  it('how it was closed, and on which day', () => {
    const [told] = toldBy(caseIn('announced').on('2018-06-19'), office, {
      kind: 'close',
      outcome: 'completed',
      note: '',
    });
    expect(told?.facts).toMatchObject({ outcome: 'completed', closedOn: '2018-06-19' });
  });
});

it('whose house the office is in is decided about, and told of, by 督查室', () => {
  const offices = { ...caseOf().facts.offices, officeFamily: ['office', 'A'] };
  const file = caseOf([{}], { offices }).on('2018-05-14');
  expect(toldBy(file, A, { kind: 'submit-plan', ...paper }).map(inWords)).toEqual([
    'plan-submitted → supervisors, digest',
  ]);
});

it('a contest of what the group found is told to the office', () => {
  const file = caseIn('closed').on('2018-07-19');
  file
    .by(group, { kind: 'look-back', obligationId: backOf(file), isRebound: true, note: '反弹' })
    .on('2018-08-01');
  const told = toldBy(file, A, { kind: 'contest', reason, fileIds: [] });
  expect(told.map(inWords)).toEqual(['contested → coordinators, digest']);
});

it('who works without a signature has signed, as of the receipt, and B’s own signature is still owed', () => {
  const file = coLed().on('2018-05-14');
  file.by(
    office,
    { kind: 'submit-plan', ...paper },
    { for: 'A', at: at('2018-05-11', '09:30'), proof: '来文' },
  );
  expect(file.events.filter(one => one.type === 'signed-for')).toMatchObject([
    { at: at('2018-05-11', '09:30'), unitId: 'A' },
  ]);
  expect(file.owed('receipt', 'B').state.kind).toBe('open');
  file.by(B, { kind: 'submit-plan', ...paper });
  expect(file.events.filter(one => one.type === 'signed-for')).toHaveLength(2);
});
