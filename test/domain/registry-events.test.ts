import fc from 'fast-check';
import { at, type Instant } from '../../domain/calendar/civil-date';
import { roles as allRoles, type Role } from '../../domain/codes/roles';
import { personAsOf, rolesAsOf, unitAsOf, unitNameAsOf } from '../../domain/registry/as-of';
import { decidePerson, decideUnits } from '../../domain/registry/decide';
import type { PersonEvent, Recording, UnitEvent } from '../../domain/registry/events';
import { foldPerson, foldUnit } from '../../domain/registry/evolve';
import type { PersonFacts, UnitFacts } from '../../domain/registry/facts';
import { assertMayMend } from '../../domain/registry/may-mend';

const unit = (name: string, parentId: string | null = null): UnitFacts => ({
  name,
  kind: 'department',
  parentId,
  closing: null,
  signsOff: false,
});
const closing = (on: string, successorId: string | null = null) => ({ on, reason: '机构改革', successorId });
const person = (...roles: Role[]): PersonFacts => ({
  name: '甲',
  unitId: 'a',
  roles,
  isActive: true,
  posts: [],
  answersFor: [],
});
const recorded = (day: string, more: Partial<Recording> = {}): Recording => ({
  at: at(day, '09:00'),
  by: null,
  via: 'hand',
  clocks: {},
  ...more,
});
const real = (instant: Instant) => ({ at: instant, rehearsalId: null });
const known = new Map([
  ['a', unit('甲局')],
  ['b', unit('乙局', 'a')],
  ['c', unit('丙站', 'b')],
]);
const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};
const decide = (...wanted: [string, UnitFacts][]) => decideUnits(known, new Map(wanted));

describe('what is decided about units', () => {
  it('is an event for each field that changes, from and to, and nothing where nothing does', () => {
    expect(decide(['b', { ...unit('乙委'), kind: 'office' }])[0]?.changes).toEqual([
      { type: 'unit-renamed', from: '乙局', to: '乙委' },
      { type: 'unit-moved', from: 'a', to: null },
      { type: 'unit-reclassified', from: 'department', to: 'office' },
    ]);
    expect(decide(['b', unit('乙局', 'a')])[0]?.changes).toEqual([]);
    expect(decide(['d', unit('丁局', 'a')])[0]?.changes).toEqual([
      {
        type: 'unit-registered',
        name: '丁局',
        kind: 'department',
        parentId: 'a',
        closing: null,
        signsOff: false,
      },
    ]);
  });

  it.each<[string, [string, UnitFacts][], string | null]>([
    ['under itself', [['a', unit('甲局', 'a')]], 'UNIT_IN_CIRCLE'],
    ['under a child', [['a', unit('甲局', 'b')]], 'UNIT_IN_CIRCLE'],
    ['under a grandchild', [['a', unit('甲局', 'c')]], 'UNIT_IN_CIRCLE'],
    ['beside its parent', [['c', unit('丙站', 'a')]], null],
    // prettier-ignore
    ['each under the other in one file', [['d', unit('丁局', 'e')], ['e', unit('戊局', 'd')]], 'UNIT_IN_CIRCLE'],
    // prettier-ignore
    ['turned around in one file', [['a', unit('甲局', 'b')], ['b', unit('乙局')]], null],
    ['under nobody known', [['c', unit('丙站', 'z')]], 'UNIT_UNKNOWN'],
    // prettier-ignore
    ['under one that comes with it', [['d', unit('丁局', 'e')], ['e', unit('戊局')]], null],
  ])('a unit %s', (_, wanted, code) => {
    expect(codeOf(() => decide(...wanted))).toBe(code);
  });

  it('is an event of its own when the unit is closed, closed otherwise, and there again', () => {
    const first = closing('2026-03-01', 'a');
    const shut = { ...unit('丙站', 'b'), closing: first };
    expect(decide(['c', shut])[0]?.changes).toEqual([{ type: 'unit-closed', from: null, to: first }]);
    const closed = new Map([...known, ['c', shut]] as [string, UnitFacts][]);
    const other = closing('2026-03-02');
    const changes = (wanted: UnitFacts) => decideUnits(closed, new Map([['c', wanted]]))[0]?.changes;
    expect(changes({ ...shut, closing: other })).toEqual([{ type: 'unit-closed', from: first, to: other }]);
    expect(changes(unit('丙站', 'b'))).toEqual([{ type: 'unit-reopened', from: first, to: null }]);
    expect(changes({ ...shut, closing: { ...first } })).toEqual([]);
  });

  // prettier-ignore
  it.each<[string, [string, UnitFacts][], string | null]>([
    ['with units below', [['b', { ...unit('乙局', 'a'), closing: closing('2026-03-01') }]], 'UNIT_NOT_EMPTY'],
    ['with what is below moved', [['b', { ...unit('乙局', 'a'), closing: closing('2026-03-01', 'a') }], ['c', unit('丙站', 'a')]], null],
    ['with what is below closed too', [['b', { ...unit('乙局', 'a'), closing: closing('2026-03-01') }], ['c', { ...unit('丙站', 'b'), closing: closing('2026-03-01') }]], null],
    ['for itself', [['c', { ...unit('丙站', 'b'), closing: closing('2026-03-01', 'c') }]], 'UNIT_CLOSED'],
    ['for one that is not registered', [['c', { ...unit('丙站', 'b'), closing: closing('2026-03-01', 'z') }]], 'UNIT_UNKNOWN'],
    ['each for the other', [['c', { ...unit('丙站', 'b'), closing: closing('2026-03-01', 'd') }], ['d', { ...unit('丁局'), closing: closing('2026-02-01', 'c') }]], 'UNIT_CLOSED'],
    ['for one that is closed later', [['c', { ...unit('丙站', 'b'), closing: closing('2026-03-01', 'd') }], ['d', { ...unit('丁局'), closing: closing('2026-03-02') }]], null],
    ['and given a unit below', [['c', { ...unit('丙站', 'b'), closing: closing('2026-03-01') }], ['d', unit('丁局', 'c')]], 'UNIT_CLOSED'],
  ])('a unit closed %s', (_, wanted, code) => {
    expect(codeOf(() => decide(...wanted))).toBe(code);
  });

  it('is refused in a circle that others made only where it lies in it', () => {
    const circle = new Map([
      ['x', unit('X', 'y')],
      ['y', unit('Y', 'x')],
    ]);
    expect(codeOf(() => decideUnits(circle, new Map([['z', unit('Z', 'x')]])))).toBeNull();
    expect(codeOf(() => decideUnits(circle, new Map([['x', unit('X2', 'y')]])))).toBe('UNIT_IN_CIRCLE');
    expect(codeOf(() => decideUnits(circle, new Map([['x', unit('X')]])))).toBeNull();
  });
});

describe('what is decided about a person', () => {
  const units = new Set(['a', 'b']);
  const change = (after: Partial<PersonFacts>) =>
    decidePerson(
      'p',
      person('liaison'),
      { ...person('liaison'), ...after },
      new Map([...units].map(id => [id, unit(id)])),
    );

  it('is an event for the units that a leader answers for, all of which are registered', () => {
    expect(change({ answersFor: ['a', 'b'] }).changes).toEqual([
      { type: 'charge-changed', from: [], to: ['a', 'b'] },
    ]);
    expect(codeOf(() => change({ answersFor: ['nowhere'] }))).toBe('UNIT_UNKNOWN');
  });

  it('is an event for name, unit, roles and account', () => {
    expect(change({ name: '乙', unitId: 'b', roles: ['head'], isActive: false }).changes).toEqual([
      { type: 'person-renamed', from: '甲', to: '乙' },
      { type: 'person-moved', from: 'a', to: 'b' },
      { type: 'roles-changed', from: ['liaison'], to: ['head'] },
      { type: 'activity-changed', from: true, to: false },
    ]);
    expect(change({}).changes).toEqual([]);
  });

  it('is refused for an account that is opened in a unit that is no more, or moved there', () => {
    const shut = new Map([
      ['a', unit('甲局')],
      ['b', { ...unit('乙局'), closing: closing('2026-03-01') }],
    ]);
    const into = (before: PersonFacts | null, after: PersonFacts) => () =>
      decidePerson('p', before, after, shut);
    const there = { ...person('liaison'), unitId: 'b' };
    expect(codeOf(into(null, there))).toBe('UNIT_CLOSED');
    expect(codeOf(into(person('liaison'), there))).toBe('UNIT_CLOSED');
    expect(codeOf(into({ ...there, isActive: false }, there))).toBe('UNIT_CLOSED');
    expect(codeOf(into(there, { ...there, name: '乙' }))).toBeNull();
    expect(codeOf(into(there, { ...there, isActive: false }))).toBeNull();
    expect(codeOf(into(there, person('liaison')))).toBeNull();
  });

  it('is refused for a unit that is not registered', () => {
    expect(codeOf(() => change({ unitId: 'z' }))).toBe('UNIT_UNKNOWN');
  });

  it.each<[Role, Role[], string | null]>([
    ['coordinator', ['liaison', 'head'], null],
    ['coordinator', ['liaison', 'leader'], 'NOT_PERMITTED'],
    ['coordinator', ['coordinator'], 'NOT_PERMITTED'],
    ['administrator', ['administrator', 'auditor'], null],
  ])('%s mends %j', (role, roles, code) => {
    const actor = { personId: 'p', unitId: 'a', family: ['a'], roles: [role] };
    expect(codeOf(() => assertMayMend(actor, roles))).toBe(code);
  });
});

const aName = fc.constantFrom('甲局', '乙局', '丙局', '丁局');
const unitLife = fc.array(
  fc.record({
    name: aName,
    kind: fc.constantFrom('department', 'township', 'office'),
    parentId: fc.constantFrom('a', 'b', null),
    closing: fc.constantFrom(null, closing('2026-03-01', 'a'), closing('2026-03-02')),
    signsOff: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);
const personLife = fc.array(
  fc.record({
    name: aName,
    unitId: fc.constantFrom('a', 'b'),
    roles: fc.uniqueArray(fc.constantFrom(...allRoles), { minLength: 1, maxLength: 3 }),
    isActive: fc.boolean(),
    posts: fc.constantFrom<PersonFacts['posts']>([], [{ unitId: 'c', roles: ['head'] }]),
    answersFor: fc.constantFrom<string[]>([], ['b'], ['b', 'c']),
  }),
  { minLength: 1, maxLength: 12 },
);

it('the fold of all that was decided of a unit is what was wanted last, and each past day what was wanted then', () => {
  fc.assert(
    fc.property(unitLife, life => {
      const parents = new Map([
        ['a', unit('上甲')],
        ['b', unit('上乙')],
      ]);
      const events: UnitEvent[] = [];
      for (const [index, wanted] of life.entries()) {
        const before = foldUnit(events);
        const now = new Map([...parents, ...(before ? [['u', before] as const] : [])]);
        const changes = decideUnits(now, new Map([['u', wanted]]))[0]?.changes ?? [];
        events.push(...changes.map(one => ({ ...one, ...recorded(`2026-03-${10 + index}`) })));
      }
      for (const [index, wanted] of life.entries())
        expect(unitAsOf(events, real(at(`2026-03-${10 + index}`, '23:00')))).toEqual(wanted);
      expect(foldUnit(events)).toEqual(life.at(-1));
      expect(unitAsOf(events, real(at('2026-03-09')))).toBeNull();
    }),
  );
});

it('so it is with a person, and the roles by date are those of the account that was open', () => {
  fc.assert(
    fc.property(personLife, life => {
      const events: PersonEvent[] = [];
      for (const [index, wanted] of life.entries()) {
        const { changes } = decidePerson('p', foldPerson(events), wanted, known);
        events.push(...changes.map(one => ({ ...one, ...recorded(`2026-03-${10 + index}`) })));
      }
      for (const [index, wanted] of life.entries()) {
        const then = real(at(`2026-03-${10 + index}`, '09:00'));
        expect(personAsOf(events, then)).toEqual(wanted);
        expect(rolesAsOf(events, then)).toEqual(wanted.isActive ? wanted.roles : []);
      }
    }),
  );
});

it('an event from what was not is refused by the fold', () => {
  const opened: UnitEvent = { type: 'unit-registered', ...unit('甲局'), ...recorded('2026-03-01') };
  const renamed: UnitEvent = { type: 'unit-renamed', from: '乙局', to: '丙局', ...recorded('2026-03-02') };
  expect(() => foldUnit([opened, renamed])).toThrow('from what it was not');
  expect(() => foldUnit([renamed])).toThrow('not registered');
  expect(() => foldUnit([opened, opened])).toThrow('twice');
});

describe('by date', () => {
  const events = (via: Recording['via'], clocks: Recording['clocks'] = {}): UnitEvent[] => [
    { type: 'unit-registered', ...unit('扶贫办'), ...recorded('2026-03-10', { via }) },
    { type: 'unit-renamed', from: '扶贫办', to: '乡村振兴局', ...recorded('2026-04-01', { clocks }) },
  ];

  it('a unit has its new name from the instant of the renaming', () => {
    const nameAt = (instant: Instant) => unitNameAsOf(events('hand'), real(instant));
    expect(nameAt('2026-04-01T08:59:59.999+08:00')).toBe('扶贫办');
    expect(nameAt('2026-04-01T09:00:00+08:00')).toBe('乡村振兴局');
  });

  it('before it was registered there is no unit, and its first name where one is needed', () => {
    const before = real(at('2026-01-01'));
    expect([unitAsOf(events('hand'), before), unitNameAsOf(events('hand'), before)]).toEqual([
      null,
      '扶贫办',
    ]);
    expect(unitNameAsOf([], before)).toBeNull();
  });

  it('what was there before the registry kept events counts from always (补录)', () => {
    expect(unitAsOf(events('opening'), real(at('2018-01-01')))).toEqual(unit('扶贫办'));
    const roles: PersonEvent[] = [
      { type: 'person-registered', ...person('head'), ...recorded('2026-03-10', { via: 'opening' }) },
      { type: 'roles-changed', from: ['head'], to: ['leader'], ...recorded('2026-04-01') },
    ];
    expect(rolesAsOf(roles, real(at('2018-01-01')))).toEqual(['head']);
    expect(rolesAsOf(roles, real(at('2026-04-02')))).toEqual(['leader']);
  });

  it('a rehearsal asks by its own clock: what was recorded before it began was known from its first instant', () => {
    const on = (day: string) => ({ at: at(day), rehearsalId: 'r' });
    const during = events('file', { r: '2018-05-20T10:00:00+08:00' });
    expect(unitNameAsOf(during, on('2018-05-20'))).toBe('扶贫办');
    expect(unitNameAsOf(during, on('2018-05-21'))).toBe('乡村振兴局');
    expect(unitNameAsOf(events('file'), on('2018-05-01'))).toBe('乡村振兴局');
  });
});
