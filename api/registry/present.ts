import type { PersonRecord, UnitRecord } from '../../prisma/people/registry';
import type { PersonView, UnitView } from '../contracts/registry';
import type { Role } from '../../domain/codes/roles';
import { isHead, isLiaison } from '../../domain/permissions/told';

export const presentUnit = ({
  parent,
  people,
  posts,
  successor,
  closedOn,
  closedReason,
  successorId: _,
  ...unit
}: UnitRecord): UnitView => ({
  ...unit,
  closing: closedOn === null ? null : { on: closedOn, reason: closedReason ?? '', successor },
  kind: unit.kind,
  level: unit.level as UnitView['level'],
  parentName: parent?.name ?? null,
  hasLiaison: [...people, ...posts].some(isLiaison),
  hasHead: [...people, ...posts].some(isHead),
});

/** Whether there is a password is told; the password's hash never leaves. */
export const presentPerson = ({ passwordHash, unit, posts, ...person }: PersonRecord): PersonView => ({
  ...person,
  posts: posts.map(one => ({
    unitId: one.unitId,
    unitName: one.unit.name,
    title: one.title,
    roles: one.roles as Role[],
  })),
  roles: person.roles as Role[],
  unitName: unit.name,
  canSignIn: person.isActive && passwordHash !== null,
});
