import { assertDisinterested, housesOf } from '../../domain/permissions/stand-in';
import { mayHandleLetter } from '../../domain/letter/commands';
import { decidePerson } from '../../domain/registry/decide';
import { factsOfPerson, type UnitFacts } from '../../domain/registry/facts';
import { heldPosts, postsAsInFile, rolesHeld, withPostsMoved } from '../../domain/registry/posts';
import { readSheet } from '../../domain/registry/read-sheet';
import { foldPerson } from '../../domain/registry/evolve';
import type { RegistryPerson, RegistryPost } from '../../domain/registry/types';
import type { Role } from '../../domain/codes/roles';
import { readersOf, recipientsOn, type Reader } from '../../record/audience';

const post = (unitId: string, roles: Role[], title: string | null = null): RegistryPost => ({
  unitId,
  title,
  roles,
});
const person = (unitId: string, roles: Role[], posts: RegistryPost[] = []): RegistryPerson => ({
  id: 'p',
  login: 'p',
  name: '甲',
  post: '站长',
  email: null,
  phone: null,
  unitId,
  roles,
  isActive: true,
  ...(posts.length > 0 && { posts }),
});
const codeOf = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

it('somebody with several posts is there once for each, with its roles', () => {
  const all = heldPosts([person('a', ['head'], [post('b', ['liaison', 'head'])])]);
  expect(all.map(one => [one.unitId, one.roles])).toEqual([
    ['a', ['head']],
    ['b', ['liaison', 'head']],
  ]);
  expect(rolesHeld(person('a', ['head'], [post('b', ['liaison', 'head'])]))).toEqual(['head', 'liaison']);
});

describe('a post of a unit that passes to another', () => {
  const shape = (one: RegistryPerson | null) =>
    one && [one.unitId, one.roles, (one.posts ?? []).map(({ unitId, roles }) => [unitId, roles])];
  it.each<[string, RegistryPerson, string | null, unknown]>([
    ['his own', person('a', ['head'], [post('b', ['liaison'])]), 'c', ['c', ['head'], [['b', ['liaison']]]]],
    [
      'a further one',
      person('b', ['head'], [post('a', ['liaison'])]),
      'c',
      ['b', ['head'], [['c', ['liaison']]]],
    ],
    [
      'to where he is already',
      person('a', ['head'], [post('b', ['liaison'])]),
      'b',
      ['b', ['head', 'liaison'], []],
    ],
    ['to nobody', person('b', ['head'], [post('a', ['liaison'])]), null, ['b', ['head'], []]],
    ['his own to nobody', person('a', ['head'], [post('b', ['liaison'])]), null, ['b', ['liaison'], []]],
    ['his only one to nobody', person('a', ['head']), null, null],
  ])('%s', (_, one, to, expected) => {
    expect(shape(withPostsMoved(one, 'a', to))).toEqual(expected);
  });
});

describe('what is decided about posts', () => {
  const units = new Map<string, UnitFacts>(
    ['a', 'b', 'c'].map(id => [
      id,
      { name: id, kind: 'department', parentId: null, closing: null, signsOff: false },
    ]),
  );
  units.set('shut', { ...units.get('a')!, closing: { on: '2026-03-01', reason: '撤并', successorId: null } });
  const before = factsOfPerson(person('a', ['head']));
  const decide = (after: RegistryPerson) => decidePerson('p', before, factsOfPerson(after), units);

  it('is one event, from and to, whatever their order', () => {
    const after = person('a', ['head'], [post('c', ['liaison'], '副站长'), post('b', ['liaison'])]);
    const to = [
      { unitId: 'b', roles: ['liaison'] },
      { unitId: 'c', roles: ['liaison'] },
    ];
    expect(decide(after).changes).toEqual([{ type: 'posts-changed', from: [], to }]);
    const same = { ...after, posts: after.posts!.toReversed() };
    expect(decidePerson('p', factsOfPerson(after), factsOfPerson(same), units).changes).toEqual([]);
  });

  it.each<[string, RegistryPost[], string]>([
    ['twice in one unit', [post('b', ['liaison']), post('b', ['head'])], 'POST_TWICE'],
    ['in his own unit', [post('a', ['liaison'])], 'POST_TWICE'],
    ['in a unit that nobody knows', [post('z', ['liaison'])], 'UNIT_UNKNOWN'],
    ['in a unit that is no more', [post('shut', ['liaison'])], 'UNIT_CLOSED'],
  ])('is refused %s', (_, posts, code) => {
    expect(codeOf(() => decide(person('a', ['head'], posts)))).toBe(code);
  });

  it('what was registered before posts were kept has none', () => {
    const { posts: _, ...old } = before;
    expect(foldPerson([{ type: 'person-registered', ...old }])).toEqual(before);
  });
});

describe('a file', () => {
  const rows = [
    ['单位', '类别', '姓名', '职务', '角色', '账号'],
    ['甲局', '部门', '张某', '局长', '单位负责人', 'zhang'],
    ['乙办', '部门', '张某', '主任', '联络员', 'zhang'],
    ['甲局', '', '张某', '', '联络员', 'zhang'],
    ['乙办', '', '李某', '', '联络员', 'zhang'],
  ];
  it('with one account in two units is one person with two posts, and under another name is asked about', () => {
    const { people, problems, units } = readSheet(rows);
    const [first, second] = units;
    expect(people).toMatchObject([
      {
        unitId: first!.id,
        post: '局长',
        roles: ['head', 'liaison'],
        posts: [{ unitId: second!.id, title: '主任', roles: ['liaison'] }],
      },
    ]);
    expect(problems).toMatchObject([{ row: 5, column: '账号' }]);
  });

  const stored = person('a', ['head'], [post('b', ['liaison'], '主任')]);
  const said = (next: RegistryPerson) => {
    const { unitId, roles, posts } = postsAsInFile(stored, next);
    return [unitId, roles, posts];
  };
  it('keeps the post that is his own, wherever its row stands, and posts that it does not list', () => {
    const same = ['a', ['head'], [post('b', ['liaison'], '主任')]];
    expect(said(stored)).toEqual(same);
    expect(said(person('b', ['liaison'], [post('a', ['head'])]))).toMatchObject([
      'a',
      ['head'],
      [{ unitId: 'b' }],
    ]);
    expect(said({ ...person('b', ['liaison']), post: null })).toEqual(same);
    expect(said(person('a', ['head']))).toEqual(same);
    expect(said(person('c', ['head']))).toMatchObject(['c', ['head'], [{ unitId: 'b' }]]);
  });
});

describe('nobody decides about his own house under another hat', () => {
  const actor = { personId: 'p', unitId: 'office', family: ['office'], roles: ['supervisor' as const] };
  const twoHats = { ...actor, otherHouses: ['a', 'county'] };
  it('the houses of all posts count', () => {
    expect(housesOf(twoHats)).toEqual(['office', 'a', 'county']);
    expect(codeOf(() => assertDisinterested(twoHats, ['a'], {}))).toBe('OWN_WORK');
    expect(codeOf(() => assertDisinterested(twoHats, ['b'], {}))).toBeNull();
    expect(codeOf(() => assertDisinterested(actor, ['a'], {}))).toBeNull();
  });
  it('nor handles a letter to it', () => {
    expect(mayHandleLetter(twoHats, 'sign', 'a')).toBe(false);
    expect(mayHandleLetter(twoHats, 'sign', 'b')).toBe(true);
  });
});

it('whoever has a post in the unit is told, and who has two in the offices is told once', () => {
  const reader = (id: string, unitId: string, roles: Role[]): Reader => ({
    id,
    name: id,
    unitId,
    roles,
    unitName: unitId,
    email: 'a@a.example',
    standIns: [],
    otherHouses: null,
  });
  const readers = [
    reader('p', 'a', ['head']),
    reader('p', 'b', ['liaison']),
    reader('q', 'x', ['supervisor']),
    reader('q', 'y', ['supervisor']),
  ];
  const told = (audience: Parameters<typeof readersOf>[0]) =>
    readersOf(audience, readers).map(one => [one.id, one.unitId]);
  expect(told({ to: 'liaison', unitId: 'b' })).toEqual([['p', 'b']]);
  expect(told({ to: 'liaison', unitId: 'a' })).toEqual([['p', 'a']]);
  expect(told({ to: 'supervisors' })).toEqual([['q', 'x']]);
  const twoHats = [{ ...reader('q', 'x', ['supervisor']), otherHouses: ['a'] }];
  const toldAbout = (about?: string) => recipientsOn('2018-05-09', twoHats, about).map(one => one.personId);
  expect([toldAbout(), toldAbout('b'), toldAbout('a')]).toEqual([['q'], ['q'], []]);
});
