import {
  addDays,
  at,
  dateOf,
  toInstant,
  toMs,
  weekdayOf,
  type CivilDate,
} from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { factsAsOf } from '../../prisma/read/moment';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import type { CampaignFacts } from '../../record/rows';
import type { Cockpit } from '../contracts/cockpit';

const MOST_DAYS_AHEAD = 92;

export interface CockpitMoment {
  /** The rules and the now of the moment that is looked at. */
  facts: CampaignFacts;
  /** The campaign's real now. */
  now: string;
  mode: Cockpit['mode'];
}

/**
 * The moment that a day stands for: today for now, another for its last instant; a later one as if nobody acted until then.
 *
 * @throws DomainError `AS_OF_TOO_FAR` for more than 92 days ahead, `CAMPAIGN_NOT_LAUNCHED`
 */
export const momentOf = async (
  db: Db,
  campaignId: string,
  asOf: CivilDate | undefined,
): Promise<CockpitMoment> => {
  const facts = await loadFacts(db, campaignId);
  const { now } = facts;
  const today = dateOf(now);
  if (asOf === undefined || asOf === today) return { facts, now, mode: 'now' };
  if (asOf < today) return { facts: await factsAsOf(db, campaignId, asOf), now, mode: 'past' };
  if (asOf > addDays(today, MOST_DAYS_AHEAD)) throw new DomainError('AS_OF_TOO_FAR', { asOf, now });
  const then = toInstant(toMs(at(addDays(asOf, 1))) - 1);
  return { facts: { ...facts, now: then }, now, mode: 'forecast' };
};

/** 上周一: the Monday of the week before. */
export const lastMonday = (today: CivilDate): CivilDate => addDays(today, -((weekdayOf(today) + 6) % 7) - 7);

/** The days that a cockpit offers, as the real today has them. */
export const daysOf = (today: CivilDate): Cockpit['days'] => ({
  today,
  lastMonday: lastMonday(today),
  tomorrow: addDays(today, 1),
  last: addDays(today, MOST_DAYS_AHEAD),
});
