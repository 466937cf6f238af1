import type { Instant } from '../../domain/calendar/civil-date';
import type { Rules } from '../../domain/adoption/types';
import { loadCalendar, loadPolicy } from '../record/facts';
import type { Db, Tx } from '../schema/db';

/** The rules by which a campaign went at an instant of its clock; `present` where none were adopted since. */
export const rulesAsOf = async (
  db: Db | Tx,
  campaignId: string,
  at: Instant,
  present: Rules,
): Promise<Rules> => {
  const next = await db.adoption.findFirst({
    where: { campaignId, at: { gt: new Date(at) } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  if (!next) return present;
  return {
    policy: await loadPolicy(db, next.fromPolicyId, next.fromPolicyVersion),
    calendar: await loadCalendar(db, next.fromCalendarVersion),
  };
};
