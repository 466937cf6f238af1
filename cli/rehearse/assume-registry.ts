import type { Plan } from '../../domain/plan/types';
import { collectiveGroup, isCollective } from '../../domain/plan/collective';
import type { Registry, RegistryPerson, RegistryUnit } from '../../domain/registry/types';
import { claimOf } from '../../domain/registry/namespace';
import { unitIdOf } from '../../domain/registry/unit-id';
import type { Role } from '../../domain/codes/roles';

const ordinals = '一二三四五六七八九十';

/** How many townships the text says there are (全县9个乡镇); three where it does not say. */
const townshipCount = (text: string): { n: number; isAssumed: boolean } => {
  const found = /([0-9]{1,2}|[一二三四五六七八九十])\s*个(?:乡镇|乡\(镇\)|乡（镇）|镇乡|镇街)/.exec(
    text,
  )?.[1];
  if (!found) return { n: 3, isAssumed: true };
  const n = /^\d+$/.test(found) ? Number(found) : ordinals.indexOf(found) + 1;
  return { n: Math.max(n, 1), isAssumed: false };
};

/** Every name that a plan gives work to, in its order. */
const namesIn = (plan: Plan): string[] => [
  ...new Set(
    plan.assignments.flatMap(({ leads, responsible, supporting, supervising, milestones }) => [
      ...leads,
      ...responsible,
      ...supporting,
      ...supervising,
      ...milestones.flatMap(one => one.owedBy ?? []),
    ]),
  ),
];

const unit = (
  name: string,
  kind: RegistryUnit['kind'],
  parentId: string | null = null,
  groups: string[] = [],
): RegistryUnit => ({
  id: unitIdOf(name),
  name,
  kind,
  parentId,
  aliases: [],
  groups,
});

const person = (of: RegistryUnit, role: Role, post: string): RegistryPerson => ({
  id: `${of.id}.${role}`,
  login: `${of.id}.${role}`,
  name: `${of.name}${post}`,
  post,
  email: `${of.id}.${role}@rehearsal.example`,
  phone: null,
  unitId: of.id,
  roles: [role],
  isActive: true,
});

/**
 * A registry made up from the plan itself, for a rehearsal without one: each name a unit with a liaison and a head, the
 * townships by their number, and the four offices. Addresses are of a domain that nobody owns.
 */
export const assumeRegistry = (plan: Plan, text: string): { registry: Registry; assumed: string[] } => {
  const names = namesIn(plan);
  const assumed: string[] = [];
  // Two ways of writing one name are one unit, as everywhere in the registry.
  const single = new Map(names.filter(name => !isCollective(name)).map(name => [claimOf(name), name]));
  const departments = [...single.values()].map(name => unit(name, 'department', null, ['成员单位']));
  const townships: RegistryUnit[] = [];
  if (names.some(name => isCollective(name) && collectiveGroup(name) === 'townships')) {
    const { n, isAssumed } = townshipCount(text);
    for (let i = 1; i <= n; i++) townships.push(unit(`第${i}乡镇`, 'township'));
    assumed.push(`方案未列出乡镇名单,按${isAssumed ? '假定' : '文中所写'}的 ${n} 个乡镇演练`);
  }
  const headquarters = departments.find(one => one.name.endsWith('指挥部'));
  const offices = [
    unit('演练:指挥部办公室', 'office', headquarters?.id ?? null),
    unit('演练:督查室', 'supervision'),
    unit('演练:县领导', 'leadership'),
    unit('演练:有权机关', 'authority'),
  ];
  const [office, supervision, leadership, authority] = offices as [
    RegistryUnit,
    RegistryUnit,
    RegistryUnit,
    RegistryUnit,
  ];
  const people = [
    ...[...departments, ...townships].flatMap(one => [
      person(one, 'liaison', '联络员'),
      person(one, 'head', '负责人'),
    ]),
    person(office, 'coordinator', '工作人员'),
    person(supervision, 'supervisor', '督导员'),
    person(leadership, 'leader', '领导'),
    person(authority, 'liaison', '联络员'),
  ];
  return { registry: { units: [...departments, ...townships, ...offices], people }, assumed };
};
