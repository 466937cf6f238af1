import type { CivilDate } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { Answers } from '../../domain/launch/answers';
import { launchUnitsOf } from '../../domain/launch/launch-units';
import { reviewPlan } from '../../domain/launch/review-plan';
import { linkPlan, type PlanLinks } from '../../domain/links/link-plan';
import type { Place } from '../../domain/plan/places/place';
import type { Plan } from '../../domain/plan/types';
import type { Db, Tx } from '../schema/db';
import { loadRegistry } from '../people/load-registry';
import { loadCalendar, loadPolicy } from '../record/facts';
import { findingSources } from './finding-sources';

/**
 * A draft with everything that its launch depends on, resolved against the registry as it is now.
 *
 * @throws DomainError `CAMPAIGN_UNKNOWN`, `ALREADY_LAUNCHED`
 */
export const loadDraft = async (db: Db | Tx, campaignId: string, handedOn: CivilDate | null) => {
  const row = await db.campaign.findUnique({ where: { id: campaignId } });
  if (!row) throw new DomainError('CAMPAIGN_UNKNOWN', { campaignId });
  if (row.status !== 'draft') throw new DomainError('ALREADY_LAUNCHED', { campaignId });
  const plan = row.plan as unknown as Plan;
  const places = row.places as unknown as Place[] | null;
  // A draft of an older version was kept without them.
  const links = (row.links as unknown as PlanLinks | null) ?? linkPlan(plan);
  const answers = row.answers as unknown as Answers;
  const [registry, calendar, policy] = [
    await loadRegistry(db),
    await loadCalendar(db, row.calendarVersion),
    await loadPolicy(db, row.policyId, row.policyVersion),
  ];
  const units = launchUnitsOf(registry);
  const findings = await findingSources(db, Object.values(answers.findings ?? {}).flat());
  const review = reviewPlan(
    { plan, text: row.sourceText, proposedLinks: links.taken, answers, findings, units, calendar, policy },
    handedOn,
  );
  return {
    row,
    text: row.sourceText,
    plan,
    places,
    links,
    proposedLinks: links.taken,
    answers,
    findings,
    registry,
    units,
    calendar,
    policy,
    ...review,
  };
};
