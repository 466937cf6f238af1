import type { Role } from '../codes/roles';
import { isCapable, rolesWith, type Capability } from './capabilities';

interface WithRoles {
  roles: readonly string[];
}

/** Which offices a notice is for, by what they can do. */
const capabilityOf = {
  supervisors: 'verify',
  coordinators: 'run-campaign',
  leaders: 'decide-proposals',
} as const satisfies Record<string, Capability>;

export type OfficeAudience = keyof typeof capabilityOf;

export const isOfAudience = (person: WithRoles, audience: OfficeAudience): boolean =>
  isCapable(person, capabilityOf[audience]);

/** Whoever has one of these may be told of any unit. */
export const officeRoles: readonly Role[] = Object.values(capabilityOf).flatMap(rolesWith);

export const isLiaison = ({ roles }: WithRoles): boolean => roles.includes('liaison');
export const isHead = ({ roles }: WithRoles): boolean => roles.includes('head');

/** Whom of a unit a notice asks for first, and who is told where nobody is that. */
export const askedOfUnit = {
  liaison: [isLiaison, isHead],
  head: [isHead, isLiaison],
} as const;
