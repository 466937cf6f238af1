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

interface MayHaveAddress extends WithRoles {
  /** Absent where addresses are no matter. */
  email?: string | null;
}

/** Mail can be sent to somebody: an empty address is none. */
export const hasAddress = ({ email }: MayHaveAddress): boolean =>
  email === undefined || Boolean(email?.trim());

/**
 * Who of a unit's people is told what is meant for its liaison or its head: the other, where nobody is that who has an
 * address. Only where neither has one is it whoever has the role, and no mail reaches him. Maybe nobody.
 */
export const toldInUnit = <P extends MayHaveAddress>(
  people: readonly P[],
  meant: keyof typeof asked,
): P[] => {
  const among = (some: readonly P[]): P[] | undefined =>
    asked[meant].map(is => some.filter(is)).find(found => found.length > 0);
  return among(people.filter(hasAddress)) ?? among(people) ?? [];
};
