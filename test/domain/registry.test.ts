import { expandCollective } from '../../domain/registry/expand-collective';
import { matchUnit } from '../../domain/registry/match-unit';
import type { RegistryPerson, RegistryUnit } from '../../domain/registry/types';
import { unitIdOf } from '../../domain/registry/unit-id';
import { toldInUnit } from '../../domain/permissions/told';
import { whoToTell } from '../../domain/registry/who-to-tell';

const unit = (name: string, rest: Partial<RegistryUnit> = {}): RegistryUnit => ({
  id: unitIdOf(name),
  name,
  kind: 'department',
  parentId: null,
  aliases: [],
  groups: [],
  ...rest,
});

const units = [
  unit('青石镇', { kind: 'township' }),
  unit('松岭乡', { kind: 'township' }),
  unit('县教育局', { groups: ['成员单位', '挂钩单位'] }),
  unit('县发展和改革局', { aliases: ['县发改局'], groups: ['成员单位'] }),
  unit('县供电公司', { kind: 'enterprise', groups: ['挂钩单位'] }),
];
const names = (ids: string[] | null): string[] | null =>
  ids && ids.map(id => units.find(one => one.id === id)?.name ?? id);

describe('whom to tell in a unit', () => {
  const school = unit('县教育局');
  const person = (
    login: string,
    roles: RegistryPerson['roles'],
    rest: Partial<RegistryPerson> = {},
  ): RegistryPerson => ({
    id: login,
    login,
    name: login,
    post: null,
    email: `${login}@yunxi.example`,
    phone: null,
    unitId: school.id,
    roles,
    isActive: true,
    ...rest,
  });
  const head = person('head', ['head']);
  const told = (people: RegistryPerson[]): string[] => whoToTell(school, people).map(({ login }) => login);

  it('tells the liaisons, and only those of the unit', () => {
    const elsewhere = person('elsewhere', ['liaison'], { unitId: 'another' });
    expect(told([head, person('one', ['liaison']), person('two', ['liaison']), elsewhere])).toEqual([
      'one',
      'two',
    ]);
  });
  it.each([
    ['there is no liaison', []],
    ['the liaison has left', [person('gone', ['liaison'], { isActive: false })]],
    ['the liaison has no address', [person('mute', ['liaison'], { email: null })]],
  ])('falls to the head when %s', (_, others) => {
    expect(told([...others, head])).toEqual(['head']);
  });
  it('tells nobody when there is neither', () => {
    expect(told([person('leader', ['leader'])])).toEqual([]);
  });
  it('tells the liaison what is meant for the head only where there is no head', () => {
    const liaison = person('one', ['liaison']);
    const forHead = (people: RegistryPerson[]) => toldInUnit(people, 'head').map(({ login }) => login);
    expect(forHead([liaison, head])).toEqual(['head']);
    expect(forHead([liaison])).toEqual(['one']);
  });
});

describe('what a collective wording stands for', () => {
  const townships = ['青石镇', '松岭乡'];
  const members = ['县教育局', '县发展和改革局'];
  it.each<[string, string[] | null]>([
    ['各乡镇党委、政府', townships],
    ['各乡镇党委和政府', townships],
    ['各乡(镇)党委、人民政府', townships],
    ['各乡镇', townships],
    ['全县2个乡镇', townships],
    ['两个乡镇', null],
    ['全县9个乡镇', null],
    ['各镇(街道)', townships],
    ['各乡镇人民政府、街道办事处', townships],
    ['各乡镇党委、政府和县直有关部门', null],
    ['各成员单位', members],
    ['县考核整改指挥部各成员单位', members],
    ['各挂钩单位', ['县教育局', '县供电公司']],
    ['各乡镇和各成员单位', null],
    ['各有关部门', null],
    ['县教育局', null],
  ])('%s', (wording, expected) => {
    expect(names(expandCollective(wording, units))).toEqual(expected);
  });
  it('asks where the registry has no township', () => {
    expect(expandCollective('各乡镇', [units[2]!])).toBeNull();
  });
});

describe('the unit that a document means', () => {
  it.each([
    ['县教育局', '县教育局'],
    ['县发改局', '县发展和改革局'],
    ['县发展改革局', '县发展和改革局'],
    ['云溪县发改局', '县发展和改革局'],
    ['云溪县 供电公司', '县供电公司'],
    ['青石镇党委、政府', '青石镇'],
  ])('%s is %s', (written, name) => {
    expect(matchUnit(written, units)).toMatchObject({ kind: 'known', unit: { name } });
  });
  it('never guesses, and proposes the nearest', () => {
    const match = matchUnit('县教体局', units);
    expect(match.kind).toBe('unknown');
    expect(match.kind === 'unknown' && match.proposals.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['县教育局']),
    );
  });
  it('proposes nothing where nothing is near', () => {
    expect(matchUnit('武装部', units)).toEqual({ kind: 'unknown', proposals: [] });
  });

  const county = [
    unit('陇山县发展和改革局', { aliases: ['县发改局'] }),
    unit('陇山县财政局', { aliases: ['县财政局'] }),
    unit('陇山县农业农村局', { aliases: ['县农业局'] }),
    unit('陇山县人力资源和社会保障局'),
  ];
  it.each([
    ['县财政局', '陇山县财政局'],
    ['县发展和改革局', '陇山县发展和改革局'],
    ['陇山县人社局', '陇山县人力资源和社会保障局'],
  ])('with the county in the registry’s name, %s is %s', (written, name) => {
    expect(matchUnit(written, county)).toMatchObject({ kind: 'known', unit: { name } });
  });
  it.each([
    ['县农业和农村局', '陇山县农业农村局'],
    ['县财税局', '陇山县财政局'],
  ])('for %s it proposes %s first', (written, name) => {
    const match = matchUnit(written, county);
    expect(match.kind === 'unknown' && match.proposals[0]?.name).toBe(name);
  });
});

it('gives a name the same id in every import', () => {
  expect(unitIdOf('县 教育局')).toBe(unitIdOf('县教育局'));
  expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
});
