import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Calendar } from '../../domain/calendar/types';
import { DomainError } from '../../domain/domain-error';
import { loadCalendar } from '../record/facts';
import { currentRules, type RuleVersions } from '../schema/seed-rules';
import type { Db } from '../schema/db';

/** By what a new plan is read: the newest rules, with their calendar; of a policy that was chosen, its newest version. */
export const rulesForDraft = async (
  db: Db,
  policyId?: string,
): Promise<{ rules: RuleVersions; calendar: Calendar }> => {
  const rules = await currentRules(db, policyId);
  return { rules, calendar: await loadCalendar(db, rules.calendarVersion) };
};

/** By what a revised text of a campaign is read. @throws DomainError `CAMPAIGN_UNKNOWN` */
export const rulesForRevision = async (
  db: Db,
  campaignId: string,
): Promise<{ calendar: Calendar; inForceIssuedOn: CivilDate | null }> => {
  const row = await db.campaign.findUnique({
    where: { id: campaignId },
    select: { calendarVersion: true, issuedOn: true },
  });
  if (!row) throw new DomainError('CAMPAIGN_UNKNOWN', { campaignId });
  return { calendar: await loadCalendar(db, row.calendarVersion), inForceIssuedOn: row.issuedOn };
};
