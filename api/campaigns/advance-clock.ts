import { toInstant, toMs } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { queryCampaign } from '../../prisma/read/campaigns';
import { advanceClock } from '../contracts/campaigns';
import { route } from '../route';
import { presentCampaign } from './present-campaign';
import { instantOf } from '../../prisma/schema/instants';

/** Moves a rehearsal's clock on; the conductor does it, and the campaign's `now` shows how far it has come. */
export const advanceClockRoute = route(advanceClock, async ({ deps, actor, params, body, log }) => {
  const row = await queryCampaign(deps.db, actor, params.id);
  if (row.status !== 'launched') throw new DomainError('CAMPAIGN_NOT_LAUNCHED', '整改行动尚未启动', {});
  if (row.clock !== 'rehearsal')
    throw new DomainError('CLOCK_IS_REAL', '真实时钟不能拨动', { campaignId: params.id });
  const until = body.until === 'next' ? body.until : { at: toInstant(toMs(body.until)) };
  if (until !== 'next' && toMs(until.at) < row.now.getTime())
    throw new DomainError('CLOCK_GOES_FORWARD', '演练时钟只能向前', { now: instantOf(row.now) });
  await deps.supervision.advance(params.id, until).catch((error: unknown) => {
    log.error({ err: error }, 'the rehearsal could not be moved on');
    throw new DomainError('SUPERVISION_UNAVAILABLE', '演练暂时不能继续,请稍后再试', {});
  });
  return { body: presentCampaign(row, actor, true), version: row.version };
});
