import type { Audience } from '../domain/docket/notice-intent';

export interface Reader {
  id: string;
  unitId: string;
  roles: string[];
  unitName: string;
}

const officeRoles: Record<'supervisors' | 'coordinators' | 'leaders', string> = {
  supervisors: 'supervisor',
  coordinators: 'coordinator',
  leaders: 'leader',
};

/** Whoever has one of these may be told of any unit. */
export const officeRoleNames = Object.values(officeRoles);

/** The persons of an audience. A unit without liaison falls to its head, one without either to whoever is there. */
export const readersOf = (audience: Audience, readers: Reader[]): Reader[] => {
  if (!('unitId' in audience)) return readers.filter(one => one.roles.includes(officeRoles[audience.to]));
  const unit = readers.filter(one => one.unitId === audience.unitId);
  const wanted = audience.to === 'liaison' ? ['liaison', 'head'] : ['head', 'liaison'];
  for (const role of wanted) {
    const found = unit.filter(one => one.roles.includes(role));
    if (found.length > 0) return found;
  }
  return unit;
};
