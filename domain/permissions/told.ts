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

const asked = {
  liaison: [isLiaison, isHead],
  head: [isHead, isLiaison],
} as const;

/** Who of a unit's people is told what is meant for its liaison or its head: the other, where nobody is that. Maybe nobody. */
export const toldInUnit = <P extends WithRoles>(people: readonly P[], meant: keyof typeof asked): P[] =>
  asked[meant].map(is => people.filter(is)).find(found => found.length > 0) ?? [];
