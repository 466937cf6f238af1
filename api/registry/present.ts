import type { PersonRecord, UnitRecord } from '../../prisma/people/registry';
import type { PersonView, UnitView } from '../contracts/registry';
import type { Role } from '../../domain/codes/roles';
import { isHead, isLiaison } from '../../domain/permissions/told';

export const presentUnit = ({
  parent,
  people,
  successor,
  closedOn,
  closedReason,
  successorId: _,
  ...unit
}: UnitRecord): UnitView => ({
  ...unit,
  closing: closedOn === null ? null : { on: closedOn, reason: closedReason ?? '', successor },
  kind: unit.kind,
  parentName: parent?.name ?? null,
  hasLiaison: people.some(isLiaison),
  hasHead: people.some(isHead),
});

/** Whether there is a password is told; the password's hash never leaves. */
export const presentPerson = ({ passwordHash, unit, ...person }: PersonRecord): PersonView => ({
  ...person,
  roles: person.roles as Role[],
  unitName: unit.name,
  canSignIn: person.isActive && passwordHash !== null,
});
