import { aboveOf, isAt } from '../../web/shell/menu';
import { shellOf, shellsOf } from '../../web/shell/shells';
import { mayGenerally } from '../../api/session/present-session';
import { roles, type Role } from '../../domain/codes/roles';
import type { SessionAbility } from '../../api/contracts/session';

const abilitiesOf = (...own: Role[]): SessionAbility[] =>
  (['decide-proposals', 'see-all-notices', 'act-for-unit'] as const).filter(one =>
    mayGenerally({ roles: own }, one),
  );

it.each<[Role, string]>([
  ['liaison', 'unit'],
  ['head', 'unit'],
  ['coordinator', 'office'],
  ['supervisor', 'office'],
  ['leader', 'leader'],
  ['auditor', 'office'],
  ['administrator', 'office'],
])('%s opens on the home of %s and has no other', (role, shell) => {
  expect(shellsOf({ abilities: abilitiesOf(role) })).toEqual([shell]);
});

it('every role has a home', () => {
  for (const role of roles) expect(shellsOf({ abilities: abilitiesOf(role) })).not.toHaveLength(0);
});

it('who decides and owes too begins with the decisions, and goes where he chose', () => {
  const session = { abilities: abilitiesOf('leader', 'head') };
  expect(shellsOf(session)).toEqual(['leader', 'unit']);
  expect(shellOf(session, null)).toBe('leader');
  expect(shellOf(session, 'unit')).toBe('unit');
});

it('a choice that is no longer his counts for nothing, nor does a broken one', () => {
  expect(shellOf({ abilities: abilitiesOf('liaison') }, 'leader')).toBe('unit');
  expect(shellOf({ abilities: abilitiesOf('supervisor') }, 'nonsense')).toBe('office');
});

it('a page belongs to one line of the menu: its own address or what lies below it', () => {
  const item = { to: '/ledger', label: () => '', Icon: () => null, also: ['/cases'] };
  expect(['/ledger', '/cases/x', '/ledgers', '/'].map(one => isAt(item, one))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(isAt({ ...item, to: '/', also: [] }, '/letters')).toBe(false);
});

it.each([
  ['/', null],
  ['/letters', null],
  ['/letters/x', '/letters'],
  ['/cases/x', '/ledger'],
  ['/profile', '/'],
])('on a telephone, from %s the way back leads to %s', (pathname, to) => {
  const line = { label: () => '', Icon: () => null };
  const menu = [
    { ...line, to: '/' },
    { ...line, to: '/ledger', also: ['/cases'] },
    { ...line, to: '/letters' },
  ];
  expect(aboveOf(menu, pathname)?.to ?? null).toBe(to);
});
