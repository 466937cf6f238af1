import type { Role } from '../../domain/codes/roles';
import { commandsAllowedIn } from '../../domain/commands/command-rules';
import { coversDay } from '../../domain/permissions/stand-in';
import { isOfAudience, officeRoles, toldInUnit } from '../../domain/permissions/told';
import { coordinator, liaison } from './support/actors';
import { caseOf, refusalOf, unitFileOf } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';

const person = (id: string, ...roles: Role[]) => ({ id, roles });
const told = (meant: 'liaison' | 'head', ...people: { id: string; roles: Role[] }[]) =>
  toldInUnit(people, meant).map(one => one.id);

describe('who of a unit is told', () => {
  const [a, b, h] = [person('a', 'liaison'), person('b', 'liaison'), person('h', 'head')];

  it('every liaison of what is meant for the liaison, every head of what is meant for the head', () => {
    expect(told('liaison', a, h, b)).toEqual(['a', 'b']);
    expect(told('head', a, h, b)).toEqual(['h']);
  });

  it('the other where nobody is that, and nobody where neither is', () => {
    expect(told('liaison', h)).toEqual(['h']);
    expect(told('head', a, b)).toEqual(['a', 'b']);
    expect(told('head', person('x', 'auditor'))).toEqual([]);
    expect(told('liaison')).toEqual([]);
  });

  it('who has an address before who has none, and who has none only where nobody else has one', () => {
    const unreachable = { ...a, email: null };
    const reachable = { ...h, email: 'h@example.test' };
    const ids = (...people: Parameters<typeof toldInUnit<typeof a & { email?: string | null }>>[0]) =>
      toldInUnit(people, 'liaison').map(one => one.id);
    expect(ids(unreachable, reachable)).toEqual(['h']);
    expect(ids({ ...unreachable, email: ' ' }, { ...b, email: 'b@example.test' }, reachable)).toEqual(['b']);
    expect(ids(unreachable, { ...h, email: null })).toEqual(['a']);
  });

  it('who is both is told of both, once each', () => {
    const both = person('both', 'liaison', 'head');
    expect(told('liaison', both, h)).toEqual(['both']);
    expect(told('head', both, h)).toEqual(['both', 'h']);
  });

  it('the offices by what they can do: the group verifies, the office runs the campaign, leadership decides', () => {
    const audiences = ['supervisors', 'coordinators', 'leaders'] as const;
    const of = (role: Role) => audiences.filter(one => isOfAudience({ roles: [role] }, one));
    expect((['supervisor', 'coordinator', 'leader', 'auditor', 'liaison'] as const).map(of)).toEqual([
      ['supervisors'],
      ['coordinators'],
      ['leaders'],
      [],
      [],
    ]);
    expect([...new Set(officeRoles)].sort()).toEqual(['coordinator', 'leader', 'supervisor']);
  });
});

describe('standing in', () => {
  const from = (firstOn: string, lastOn: string) => ({ firstOn, lastOn });
  const acting = (...periods: { firstOn: string; lastOn: string }[]) => ({
    ...liaison('A'),
    standIn: { personId: 'z', family: ['Z'], periods },
  });

  it('counts in each of several periods, not between them', () => {
    const away = [from('2018-05-10', '2018-05-11'), from('2018-05-16', '2018-05-17')];
    const sign = (day: string) =>
      refusalOf(() =>
        caseOf()
          .on(day)
          .by(acting(...away), { kind: 'sign-for' }),
      );
    expect(['2018-05-10', '2018-05-14', '2018-05-17', '2018-05-18'].map(sign)).toEqual([
      'allowed',
      'NOT_STANDING_IN',
      'allowed',
      'NOT_STANDING_IN',
    ]);
    expect(coversDay(from('2018-05-10', '2018-05-10'), '2018-05-10')).toBe(true);
  });

  it('for one unit leaves him free to decide about another, and to do his own work', () => {
    const office = coordinator();
    const whole = { firstOn: '2018-05-01', lastOn: '2018-12-31' };
    const forT = {
      ...liaison('T'),
      standIn: { personId: office.personId, family: office.family, periods: [whole] },
    };
    const file = caseIn('planned').by(forT, { kind: 'report-progress', percent: 10, ...paper });
    expect(file.state.standIns).toEqual([{ personId: office.personId, unitId: 'T' }]);
    expect(refusalOf(() => file.by(office, { kind: 'approve-plan', unitId: 'A' }))).toBe('allowed');

    const T = liaison('T');
    const forA = { ...liaison('A'), standIn: { personId: T.personId, family: T.family, periods: [whole] } };
    const other = caseOf().on('2018-05-10').by(forA, { kind: 'sign-for' });
    expect(refusalOf(() => other.by(T, { kind: 'report-progress', percent: 10, ...paper }))).toBe('allowed');
  });
});

describe('a unit’s own file', () => {
  it('takes what a unit hands in, until it is closed, and has no status of a case', () => {
    const file = unitFileOf('A');
    expect(commandsAllowedIn(file.state)).toContain('name-liaison');
    for (const kind of ['close', 'verify', 'sign-for', 'contest', 'reopen'] as const)
      expect(commandsAllowedIn(file.state)).not.toContain(kind);
    expect(commandsAllowedIn({ ...file.state, status: 'closed' })).toEqual([]);
    file.by(liaison('A'), { kind: 'name-liaison', name: '张', post: '科员', phone: '1' });
    expect(file.events.some(one => one.type === 'status-changed')).toBe(false);
  });
});
