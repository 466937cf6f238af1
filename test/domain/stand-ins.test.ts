import { at } from '../../domain/calendar/civil-date';
import { mayCommand, mayRecordFor } from '../../domain/commands/command-rules';
import { mayHandleLetter } from '../../domain/letter/commands';
import { mayAct } from '../../domain/proceeding/commands-in';
import { definitionOf } from '../../domain/proceeding/commands/all';
import { type Actor } from '../../domain/permissions/actor';
import type { Command } from '../../domain/commands/command';
import { coordinator, head, leader, liaison, supervisor } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';
import { commandKinds } from '../../domain/codes/commands';
import { letterCommands } from '../../domain/codes/letter';
import { roles, type Role } from '../../domain/codes/roles';
import { proceedingCommands } from '../../domain/codes/proceeding';

/** `who` acts for `absent` on these days. */
const standsIn = (
  who: Actor,
  absent: Actor,
  { firstOn, lastOn } = { firstOn: '2018-05-01', lastOn: '2018-12-31' },
): Actor => ({
  ...absent,
  standIn: { personId: who.personId, family: who.family, periods: [{ firstOn, lastOn }] },
});

const withRole = (role: Role, unitId: string): Actor => ({
  personId: `${role}@${unitId}`,
  unitId,
  family: [unitId],
  roles: [role],
});

describe('whose rights count', () => {
  const pairs = roles.flatMap(absent => roles.map(who => [absent, who] as const));
  const acts = proceedingCommands.flatMap(one => (one === 'note-delivery' ? [] : [one]));

  it.each(pairs)('for a %s, a %s may exactly what the absent person may', (absent, who) => {
    const [person, other] = [withRole(absent, 'U'), withRole(who, 'Z')];
    const acting = standsIn(other, person);
    for (const unitId of ['U', 'V', 'W']) {
      for (const kind of commandKinds) {
        expect(mayCommand(acting, kind, unitId)).toBe(mayCommand(person, kind, unitId));
        expect(mayRecordFor(acting, kind)).toBe(mayRecordFor(person, kind));
      }
      for (const kind of letterCommands)
        expect(mayHandleLetter(acting, kind, unitId)).toBe(mayHandleLetter(person, kind, unitId));
      for (const kind of acts)
        expect(mayAct(acting, kind, unitId)).toBe(
          !definitionOf(kind).isInPerson && mayAct(person, kind, unitId),
        );
    }
  });

  it('the person called to an interview may not send somebody else', () => {
    for (const one of [liaison('A'), head('A')]) {
      expect(mayAct(one, 'answer', 'A')).toBe(true);
      expect(mayAct(standsIn(head('Z'), one), 'answer', 'A')).toBe(false);
    }
  });
});

const plan: Command = { kind: 'approve-plan', unitId: 'A' };
const accept: Command = { kind: 'verify', isAccepted: true, note: '属实' };
const close: Command = { kind: 'close', outcome: 'completed', note: '' };
const withdraw: Command = { kind: 'withdraw', reason: '重复' };
const review: Command = { kind: 'first-review', unitId: 'T', isAccepted: true, reason: '' };

/** What is decided, in which case, by whom; who may not stand in is of the house that is decided about. */
const decisions: [string, () => CaseFile, Actor, Command][] = [
  ['a plan', () => caseIn('planned'), coordinator(), plan],
  ['the acceptance', () => caseIn('verifying'), supervisor(), accept],
  ['the closing', () => caseIn('announced').on('2018-06-19'), coordinator(), close],
  ['the withdrawal', () => caseIn('rectifying'), coordinator(), withdraw],
  ['a first review', () => caseIn('applied'), liaison('A'), review],
];

describe('a stand-in does not decide about himself', () => {
  it.each(decisions)('%s: a stranger may, one of the house may not', (_, fileOf, absent, command) => {
    const file = fileOf();
    const own = command === review ? 'T' : 'A';
    const by = (who: Actor, whom = absent) => refusalOf(() => file.by(standsIn(who, whom), command));
    const before = file.state;
    expect(by(liaison(own))).toBe('OWN_WORK');
    expect(by(head(own))).toBe('OWN_WORK');
    expect(by({ ...liaison('Z'), family: ['Z', own] })).toBe('OWN_WORK');
    expect(file.state).toBe(before);
    expect(by(liaison('Z'))).toBe('allowed');
  });

  it.each(decisions.filter(one => one[3] !== withdraw))(
    '%s: nor for somebody who may not himself',
    (_, fileOf, absent, command) => {
      const partial = { ...absent, family: [...absent.family, 'A', 'T'] };
      expect(refusalOf(() => fileOf().by(standsIn(liaison('Z'), partial), command))).toBe('OWN_WORK');
    },
  );

  it('whoever acted for a unit does not afterwards decide about it as himself, or for another', () => {
    const office = coordinator();
    const file = caseIn('received')
      .on('2018-05-14')
      .by(standsIn(office, liaison('A')), { kind: 'submit-plan', ...paper });
    expect(file.state.standIns).toEqual([{ personId: office.personId, unitId: 'A' }]);
    expect(refusalOf(() => file.by(office, plan))).toBe('OWN_WORK');
    expect(refusalOf(() => file.by(standsIn(office, supervisor()), plan))).toBe('OWN_WORK');
    expect(refusalOf(() => file.by({ ...office, personId: 'another' }, plan))).toBe('allowed');
  });

  it('nor about what the unit for which he acted owes, where another unit leads', () => {
    const office = coordinator();
    const file = caseOf([{ milestones: [{ on: '2018-05-25', owedBy: ['T'] }] }]).on('2018-05-21');
    const { id: obligationId } = file.owed('milestone', 'T');
    file.by(standsIn(office, liaison('T')), { kind: 'complete-milestone', obligationId, ...paper });
    const again: Command = { kind: 'open-round', obligationId, dueOn: '2018-06-08', reason: '不符合要求' };
    expect(refusalOf(() => file.by(office, again))).toBe('OWN_WORK');
    expect(refusalOf(() => file.by({ ...office, personId: 'another' }, again))).toBe('allowed');
  });

  it.each<[string, () => CaseFile, (obligationId: string) => Command]>([
    [
      'a periodic review',
      () => caseOf([{ dueOn: null }]),
      id => ({ kind: 'record-review', obligationId: id, note: '' }),
    ],
    [
      'a look-back',
      () => caseIn('closed').on('2018-07-19'),
      id => ({ kind: 'look-back', obligationId: id, isRebound: false, note: '' }),
    ],
  ])('nor records %s as himself after one for the group that owes both', (_, fileOf, commandOf) => {
    const who = { ...supervisor(), personId: 'second', unitId: 'group-2', family: ['group-2'] };
    const file = fileOf();
    const owed = () => file.state.obligations.filter(one => ['review', 'look-back'].includes(one.kind));
    file.by(standsIn(who, supervisor()), commandOf(owed()[0]?.id ?? ''));
    const next = commandOf(owed().at(-1)?.id ?? '');
    expect(refusalOf(() => file.by(who, next))).toBe('OWN_WORK');
    expect(refusalOf(() => file.by(supervisor(), next))).toBe('allowed');
  });

  it('an extension is not decided by who asked, nor by who asked for somebody, nor for who asked', () => {
    const [office, second] = [coordinator(), { ...coordinator(), personId: 'second' }];
    const asked = (by: Actor, received = {}) => {
      const file = caseOf().on('2018-06-04');
      const { id } = file.owed('rectification', 'A');
      const ask = {
        kind: 'ask-extension',
        obligationId: id,
        dueOn: '2018-06-20',
        reason: '汛期',
        fileIds: [],
      };
      file.by(by, ask as Command, 'for' in received ? { for: 'A', proof: '来电' } : undefined);
      return (who: Actor) =>
        refusalOf(() =>
          file.by(who, { kind: 'decide-extension', obligationId: id, isAccepted: true, reason: '' }),
        );
    };
    const recorded = { for: 'A' };
    expect(asked(office, recorded)(office)).toBe('OWN_REQUEST');
    expect(asked(office, recorded)(standsIn(second, office))).toBe('OWN_REQUEST');
    expect(asked(office, recorded)(standsIn(office, second))).toBe('OWN_REQUEST');
    expect(asked(standsIn(second, office), recorded)(second)).toBe('OWN_REQUEST');
    expect(asked(office, recorded)(second)).toBe('allowed');
    expect(asked(standsIn(office, liaison('A')))(office)).toBe('OWN_WORK');
  });

  it('does not record for his own house what was received otherwise', () => {
    const record = (who: Actor) =>
      refusalOf(() =>
        caseOf()
          .on('2018-05-11')
          .by(
            standsIn(who, coordinator()),
            { kind: 'sign-for' },
            { for: 'A', at: at('2018-05-10'), proof: '来电' },
          ),
      );
    expect(record(liaison('A'))).toBe('OWN_WORK');
    expect(record(liaison('Z'))).toBe('allowed');
  });

  it('neither handles letters to his own house for the office, nor decides on its proceedings', () => {
    for (const command of ['sign', 'number', 'deliver', 'withdraw'] as const) {
      expect(mayHandleLetter(standsIn(head('A'), supervisor()), command, 'A')).toBe(false);
      expect(mayHandleLetter(standsIn(head('Z'), supervisor()), command, 'A')).toBe(true);
    }
    expect(mayAct(standsIn(head('A'), leader()), 'approve', 'A')).toBe(false);
    expect(mayAct(standsIn(head('Z'), leader()), 'approve', 'A')).toBe(true);
  });
});

describe('what the record says', () => {
  it('who really acted, and for whom; as 代为登记 as well', () => {
    const who = liaison('Z');
    const own = caseOf()
      .on('2018-05-10')
      .by(standsIn(who, liaison('A')), { kind: 'sign-for' });
    expect(own.events.findLast(one => one.type === 'signed-for')?.by).toEqual({
      personId: who.personId,
      unitId: 'A',
      actingFor: 'liaison@A',
    });
    const recorded = caseOf()
      .on('2018-05-10')
      .by(standsIn(who, coordinator()), { kind: 'sign-for' }, { for: 'A', proof: '来电' });
    expect(recorded.events.findLast(one => one.type === 'signed-for')?.by).toEqual({
      personId: who.personId,
      unitId: 'A',
      actingFor: 'coordinator@office',
      recordedBy: who.personId,
      proof: '来电',
    });
  });
});

it.each([
  ['2018-05-10', '23:59', 'NOT_STANDING_IN'],
  ['2018-05-11', '00:00', 'allowed'],
  ['2018-05-14', '23:59', 'allowed'],
  ['2018-05-15', '00:00', 'NOT_STANDING_IN'],
])('from the first day at 00:00 until the last at 24:00: %s %s is %s', (day, time, outcome) => {
  const acting = standsIn(liaison('Z'), liaison('A'), { firstOn: '2018-05-11', lastOn: '2018-05-14' });
  expect(refusalOf(() => caseOf().on(day, time).by(acting, { kind: 'sign-for' }))).toBe(outcome);
});
