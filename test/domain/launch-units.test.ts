import { noAnswers } from '../../domain/launch/answers';
import { launchUnitsOf } from '../../domain/launch/launch-units';
import { resolveName } from '../../domain/launch/resolve-units';
import type { RegistryPerson, RegistryUnit } from '../../domain/registry/types';
import type { Role } from '../../domain/codes/roles';

const unit = (id: string, name: string, rest: Partial<RegistryUnit> = {}): RegistryUnit => ({
  id,
  name,
  kind: 'department',
  parentId: null,
  aliases: [],
  groups: [],
  ...rest,
});
const person = (unitId: string, role: Role, email: string | null = 'a@example.test'): RegistryPerson => ({
  id: `${unitId}.${role}`,
  login: `${unitId}.${role}`,
  name: role,
  post: null,
  email,
  phone: null,
  unitId,
  roles: [role],
  isActive: true,
});

const units = [
  unit('north', '北山乡', { kind: 'township' }),
  unit('south', '南坪镇', { kind: 'township' }),
  unit('school', '县教育局', { groups: ['成员单位'] }),
  unit('power', '县供电公司', { groups: ['挂钩单位'] }),
];

describe('a launch tells whom the system will tell', () => {
  const canBeTold = (people: RegistryPerson[]): boolean[] =>
    launchUnitsOf({ units: [units[2]!], people }).map(one => one.canBeTold);

  it.each<[boolean, string, RegistryPerson[]]>([
    [true, 'a liaison', [person('school', 'liaison')]],
    [true, 'a head, who stands in for a liaison', [person('school', 'head')]],
    [false, 'somebody who is neither', [person('school', 'auditor')]],
    [false, 'a liaison without an address', [person('school', 'liaison', null)]],
    [false, 'a liaison of another unit', [person('power', 'liaison')]],
  ])('%s: the unit has %s', (expected, _who, people) => {
    expect(canBeTold(people)).toEqual([expected]);
  });
});

describe('a collective wording is what the registry says, and else is asked for', () => {
  const known = launchUnitsOf({ units, people: [] });
  it.each<[string, string[] | null]>([
    ['各乡镇党委、政府', ['north', 'south']],
    ['县指挥部各成员单位', ['school']],
    ['全县2个乡镇', ['north', 'south']],
    ['全县9个乡镇', null],
    ['各乡镇党委、政府和县直有关部门', null],
    ['各成员单位和各挂钩单位', null],
    ['各有关部门', null],
  ])('%s', (wording, unitIds) => {
    const found = resolveName(wording, noAnswers(), known, '2018-05-09');
    expect(found.kind === 'units' ? found.unitIds : null).toEqual(unitIds);
  });
});
