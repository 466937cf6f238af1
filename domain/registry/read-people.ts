import { namesIn } from '../codes/names';
import { nameKey } from './name-key';
import { listOf } from './read-units';
import { headingOf, type RegistryColumn, type RegistryRow } from './registry-columns';
import type { RegistryPerson, RegistryProblem, RegistryUnit } from './types';
import { loginOf } from './unit-id';
import { roleNames, roles as allRoles, type Role } from '../codes/roles';

const roleOf = (word: string): Role | null =>
  allRoles.find(role => role === word.toLowerCase() || roleNames[role].zh === word) ?? null;

const isEmail = (text: string): boolean => /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]+$/.test(text);
const isPhone = (text: string): boolean => /^[+\d][\d\s()-]{4,24}$/.test(text);
const isLogin = (text: string): boolean => /^[\w.@-]{2,60}$/.test(text);

const states: Readonly<Record<string, boolean>> = {
  '': true,
  在岗: true,
  启用: true,
  是: true,
  active: true,
  true: true,
  离岗: false,
  停用: false,
  否: false,
  inactive: false,
  false: false,
};

type Cells = RegistryRow['cells'];
type UnitsByName = ReadonlyMap<string, Pick<RegistryUnit, 'id'>>;

/** 分管单位: by the names, or the aliases, of units that were read. */
const chargeOf = ({ answersFor }: Cells, units: UnitsByName): (string | undefined)[] =>
  listOf(answersFor).map(name => units.get(nameKey(name))?.id);

/** The first thing that is wrong with a person's cells: the person is left out, everything else is read. */
const faultOf = (cells: Cells, units: UnitsByName): [RegistryColumn, string] | null => {
  if (!cells.name) return ['name', '填了人员的其他信息,但没有填姓名'];
  const words = listOf(cells.roles);
  if (words.length === 0)
    return [
      'roles',
      `没有填「${cells.name}」的角色,可填:${Object.values(namesIn(roleNames, 'zh')).join('、')}`,
    ];
  const unknown = words.find(word => !roleOf(word));
  if (unknown !== undefined)
    return ['roles', `不认识角色「${unknown}」,可填:${Object.values(namesIn(roleNames, 'zh')).join('、')}`];
  if (cells.email && !isEmail(cells.email)) return ['email', `「${cells.email}」不是邮箱地址`];
  if (cells.phone && !isPhone(cells.phone)) return ['phone', `「${cells.phone}」不是电话号码`];
  if (cells.login && !isLogin(cells.login))
    return ['login', `账号「${cells.login}」应为 2–60 个字母、数字或 . _ @ -`];
  const unread = listOf(cells.answersFor).find((_, index) => chargeOf(cells, units)[index] === undefined);
  if (unread !== undefined) return ['answersFor', `分管单位「${unread}」不在名册中`];
  if (!(cells.state.toLowerCase() in states))
    return ['state', `不认识状态「${cells.state}」,可填:在岗、离岗`];
  return null;
};

const isPersonRow = ({ name, post, roles, email, phone, login }: Cells): boolean =>
  [name, post, roles, email, phone, login].some(Boolean);

const personOf = (cells: Cells, unitId: string, units: UnitsByName): RegistryPerson => {
  const login = cells.login || loginOf(unitId, cells.name);
  const answersFor = chargeOf(cells, units).flatMap(one => one ?? []);
  return {
    id: login,
    login,
    name: cells.name,
    post: cells.post || null,
    email: cells.email || null,
    phone: cells.phone || null,
    unitId,
    roles: listOf(cells.roles).flatMap(word => roleOf(word) ?? []),
    isActive: states[cells.state.toLowerCase()] ?? true,
    ...(answersFor.length > 0 && { answersFor: [...new Set(answersFor)].sort() }),
  };
};

/** The same account again: in the same unit further roles, in another a further post (任职). */
const addPost = (twin: RegistryPerson, { unitId, post: title, roles, answersFor }: RegistryPerson): void => {
  if (answersFor) twin.answersFor = [...new Set([...(twin.answersFor ?? []), ...answersFor])].sort();
  const both = (own: Role[]): Role[] => [...new Set([...own, ...roles])];
  if (twin.unitId === unitId) {
    twin.roles = both(twin.roles);
    return;
  }
  const { posts = [] } = twin;
  const known = posts.find(one => one.unitId === unitId);
  if (known) known.roles = both(known.roles);
  else twin.posts = [...posts, { unitId, title, roles }].sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
};

/**
 * The people of a file, each in a unit that was read. The same account twice, under one name, is one person with the roles of
 * both rows, or with a post in each of their units; under another name it is asked about.
 */
export const readPeople = (
  rows: readonly RegistryRow[],
  units: readonly RegistryUnit[],
): { people: RegistryPerson[]; problems: RegistryProblem[] } => {
  const byName = new Map(units.map(unit => [nameKey(unit.name), unit]));
  const called = new Map(
    units.flatMap(unit => [unit.name, ...unit.aliases].map(name => [nameKey(name), unit] as const)),
  );
  const people = new Map<string, RegistryPerson>();
  const problems: RegistryProblem[] = [];
  for (const { row, cells } of rows) {
    const unit = byName.get(nameKey(cells.unit));
    if (!unit || !isPersonRow(cells)) continue;
    const fault = faultOf(cells, called);
    if (fault) {
      problems.push({ row, column: headingOf(fault[0]), message: `${fault[1]}。这个人没有读入` });
      continue;
    }
    const person = personOf(cells, unit.id, called);
    const twin = people.get(person.login);
    if (!twin) people.set(person.login, person);
    else if (nameKey(twin.name) === nameKey(person.name)) addPost(twin, person);
    else
      problems.push({
        row,
        column: headingOf('login'),
        message: `账号「${person.login}」已属于「${twin.name}」。这个人没有读入`,
      });
  }
  return { people: [...people.values()], problems };
};
