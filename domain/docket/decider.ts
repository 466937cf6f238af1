import type { UnitId } from '../obligation/types';
import type { Offices } from './draft';
import type { Audience } from './notice-intent';

/** Who decides about a unit's work: the office, and 督查室 where the office would decide about its own house. */
export const deciderFor = (unitId: UnitId, { officeFamily, office, supervision }: Offices): UnitId =>
  officeFamily.includes(unitId) ? supervision : office;

/** The people of the office or of 督查室, whichever `officeId` is. */
export const peopleOf = (officeId: UnitId, { supervision }: Offices): Audience => ({
  to: officeId === supervision ? 'supervisors' : 'coordinators',
});
