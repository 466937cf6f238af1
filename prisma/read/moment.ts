import {
  addDays,
  at,
  dateOf,
  isCivilDate,
  toInstant,
  toMs,
  type CivilDate,
  type Instant,
} from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { CampaignFacts } from '../../record/rows';
import { loadFacts } from '../record/facts';
import type { Db } from '../schema/db';
import { rulesAsOf } from './rules-as-of';

/** The last instant that belongs to a day. */
const lastOf = (day: CivilDate): Instant => toInstant(toMs(at(addDays(day, 1))) - 1);

/** A moment as an instant: a past day stands for its last instant, the present day for now. */
const instantOf = (moment: string, now: Instant): Instant => {
  if (!isCivilDate(moment)) return toInstant(toMs(moment));
  return moment === dateOf(now) ? now : lastOf(moment);
};

/**
 * The rules by which a campaign went at a moment of the past (an instant, or a day as it ended), with its clock set to it.
 *
 * @throws DomainError `AS_OF_IN_FUTURE`, `CAMPAIGN_NOT_LAUNCHED`
 */
export const factsAsOf = async (db: Db, campaignId: string, moment: string): Promise<CampaignFacts> => {
  const facts = await loadFacts(db, campaignId);
  const asOf = instantOf(moment, facts.now);
  if (asOf > facts.now) throw new DomainError('AS_OF_IN_FUTURE', { asOf, now: facts.now });
  const { policy, calendar } = facts;
  return { ...facts, ...(await rulesAsOf(db, campaignId, asOf, { policy, calendar })), now: asOf };
};
