import { toInstant, toMs } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { queryCampaign } from '../../prisma/read/campaigns';
import { advanceClock } from '../contracts/campaigns';
import { route } from '../route';
import { presentCampaign } from './present-campaign';
import { instantOf } from '../../prisma/schema/instants';

/** Moves a rehearsal's clock on; the conductor does it, and the campaign's `now` shows how far it has come. */
export const advanceClockRoute = route(advanceClock, async ({ deps, actor, params, body }) => {
  const row = await queryCampaign(deps.db, actor, params.id);
  if (row.status !== 'launched') throw new DomainError('CAMPAIGN_NOT_LAUNCHED');
  if (row.clock !== 'rehearsal') throw new DomainError('CLOCK_IS_REAL', { campaignId: params.id });
  const until = body.until === 'next' ? body.until : { at: toInstant(toMs(body.until)) };
  if (until !== 'next' && toMs(until.at) < row.now.getTime())
    throw new DomainError('CLOCK_GOES_FORWARD', { now: instantOf(row.now) });
  await deps.supervision.advance(params.id, until).catch((error: unknown) => {
    throw Object.assign(new DomainError('SUPERVISION_UNAVAILABLE'), { cause: error });
  });
  return { body: presentCampaign(row, actor, true), version: row.version };
});
