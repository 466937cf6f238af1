import { at } from '../../domain/calendar/civil-date';
import type { NoticeIntent } from '../../domain/docket/notice-intent';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';
import { expectTold, inWords, toldBy, type ToldRow } from './support/told';

const [A, B, T] = [liaison('A'), liaison('B'), liaison('T')];
const [office, group] = [coordinator(), supervisor()];
const reason = '理由';

const coLed = () => caseOf([{ leads: ['A', 'B'] }]);
const backOf = (file: CaseFile) => file.state.obligations.find(({ kind }) => kind === 'look-back')?.id ?? '';

describe('who is told of what people do', () => {
  it.each<ToldRow>([
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
  ])('%s', (_, fileOf, actor, command, expected) => expectTold(fileOf, actor, command, expected));
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
