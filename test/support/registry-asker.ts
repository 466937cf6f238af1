import type { Role } from '../../domain/codes/roles';
import type { RegistryAsker } from '../../prisma/people/registry-acts';

/** A morning on which tests change the registry, in milliseconds. */
export const registryMorning = Date.parse('2026-03-02T09:00:00+08:00');

/** Somebody of the small county's office who changes the registry. */
export const askedBy = (role: Role = 'administrator', now = registryMorning): RegistryAsker => ({
  actor: { personId: 'office.coordinator', unitId: 'office', family: ['office'], roles: [role] },
  now,
  requestId: 'r-1',
});
