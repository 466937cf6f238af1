import type { Calendar } from '../../domain/calendar/types';
import { DomainError } from '../../domain/domain-error';
import type { Answers } from '../../domain/launch/answers';
import type { Plan } from '../../domain/plan/types';
import type { RevisedBy } from '../../domain/revision/revised-plan-of-text';
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

/**
 * The text that one revises, with what was read in it: the same one where it was there before, else the newest; what people said of
 * labels in it.
 */
const earlierText = async (
  db: Db,
  campaignId: string,
  text: string,
  except: string | undefined,
): Promise<Required<Pick<RevisedBy, 'earlier' | 'labels'>> | null> => {
  const campaign = await db.campaign.findUnique({
    where: { id: campaignId },
    select: { sourceText: true, plan: true, answers: true },
  });
  if (!campaign) return null;
  const select = { sourceText: true, plan: true, answers: true } as const;
  const orderBy = { ordinal: 'desc' } as const;
  const where = { campaignId, ...(except !== undefined && { id: { not: except } }) };
  const newest = await db.revision.findFirst({ where, orderBy, select });
  const same =
    newest && (await db.revision.findFirst({ where: { ...where, sourceText: text }, orderBy, select }));
  const one = same ?? (campaign.sourceText === text ? campaign : (newest ?? campaign));
  const labelsIn = ({ answers }: { answers: unknown }) => (answers as Answers).labels ?? {};
  return {
    earlier: { text: one.sourceText, plan: one.plan as unknown as Plan },
    labels: { ...labelsIn(campaign), ...labelsIn(one) },
  };
};

/** By what a revised text of a campaign is read; `except` is the revision that is it. @throws DomainError `CAMPAIGN_UNKNOWN` */
export const rulesForRevision = async (
  db: Db,
  campaignId: string,
  text: string,
  except?: string,
): Promise<RevisedBy> => {
  const row = await db.campaign.findUnique({
    where: { id: campaignId },
    select: { calendarVersion: true, issuedOn: true },
  });
  if (!row) throw new DomainError('CAMPAIGN_UNKNOWN', { campaignId });
  return {
    calendar: await loadCalendar(db, row.calendarVersion),
    inForceIssuedOn: row.issuedOn,
    ...(await earlierText(db, campaignId, text, except)),
  };
};
