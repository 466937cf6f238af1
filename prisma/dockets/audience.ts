import type { Audience } from '../../domain/docket/notice-intent';
import type { Tx } from '../db';

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

/** Everybody who may have to be told: the people of these units and of the offices, in one query. */
export const loadReaders = (tx: Tx, unitIds: string[]): Promise<Reader[]> =>
  tx.$queryRaw<Reader[]>`
    SELECT p.id, p."unitId", p.roles, u.name AS "unitName" FROM "Person" p JOIN "Unit" u ON u.id = p."unitId"
    WHERE p."isActive" AND (p."unitId" = ANY(${unitIds}::text[]) OR p.roles && ${Object.values(officeRoles)}::text[])
    ORDER BY p.id`;

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
