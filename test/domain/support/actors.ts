import type { Actor } from '../../../domain/permissions/actor';
import type { Role } from '../../../domain/codes/roles';

const actor = (role: Role, unitId: string, family: string[] = [unitId]): Actor => ({
  personId: `${role}@${unitId}`,
  unitId,
  family,
  roles: [role],
});

export const liaison = (unitId: string): Actor => actor('liaison', unitId);
export const head = (unitId: string): Actor => actor('head', unitId);
export const coordinator = (family?: string[]): Actor => actor('coordinator', 'office', family);
export const supervisor = (family?: string[]): Actor => actor('supervisor', 'supervision', family);
export const leader = (): Actor => actor('leader', 'leadership');
