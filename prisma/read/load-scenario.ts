import { dateOf, toInstant, type Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { firstInstant } from '../../domain/launch/first-instant';
import { reviewPlan } from '../../domain/launch/review-plan';
import { loadDraft } from './load-draft';
import type { Db } from '../schema/db';

/**
 * A draft as it would be launched: with the registry, its rules, and the plan resolved for the day of the hand-out.
 * `now` is milliseconds since the epoch, for a plan without a date.
 *
 * @throws DomainError `LAUNCH_INCOMPLETE` with the list of what is missing, `ALREADY_LAUNCHED`, `CAMPAIGN_UNKNOWN`
 */
export const loadScenario = async (db: Db, campaignId: string, now: number, startsAt?: Instant) => {
  const draft = await loadDraft(db, campaignId, null);
  const { calendar, policy } = draft;
  const start = startsAt ?? firstInstant(draft.issuedOn ?? dateOf(toInstant(now)), calendar, policy);
  const { resolved, missing } = reviewPlan(draft, dateOf(start));
  const holding = missing.filter(one => !one.isWarning);
  if (holding.length > 0)
    throw new DomainError('LAUNCH_INCOMPLETE', { what: 'simulation', missing: holding });
  return {
    campaignId,
    title: draft.plan.title,
    registry: draft.registry,
    plan: draft.plan,
    resolved,
    calendar,
    policy,
    startsAt: start,
  };
};
