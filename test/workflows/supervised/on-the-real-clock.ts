import { addDays } from '../../../domain/calendar/civil-date';
import { openPackCampaign } from '../../../prisma/record/open-pack-campaign';
import type { Pack } from '../../../domain/rules/types';
import { campaignWorkflowId, workflowNames } from '../../../workflows/messages';
import { officer, tranche } from '../../record/support/figures';
import { seedCounty } from '../../support/campaign';
import { smallPack } from '../../support/small-pack';
import type { TestSystem } from '../../support/worker';
import { following, handedOutAt, skippedClock, startSkipping } from '../skipped-time';
import { until } from '../until';
import { superviseOnEngines } from './on-engines';

/** The small pack 17 years later: checks on 31 May, 15 and 20 June 2035. */
const pack2035 = (): Pack =>
  JSON.parse(
    JSON.stringify(smallPack())
      .replaceAll('2018', '2035')
      .replaceAll('2017', '2034')
      .replaceAll('2034-01-01', '2017-01-01'),
  ) as Pack;

const tooLittle = tranche({ id: 'S1', year: '2035', amount: '500000', issuedOn: '2035-03-01' });
const lastCheckOn = '2035-06-20';

/**
 * A campaign opened from a pack alone, on the real clock, whose own workflow waits; the server skips the waits. A file of figures
 * comes in as soon as the pack has been evaluated. Goes on until the day after the last check.
 */
export const superviseOnTheRealClock = async (
  system: TestSystem,
): Promise<{ campaignId: string; workflowId: string }> => {
  const { db, host, activities } = system;
  const clock = await skippedClock(db);
  const campaignId = system.newId('pack');
  await seedCounty(db);
  await clock.reach(handedOutAt);
  await openPackCampaign(db, {
    id: campaignId,
    title: '两乡资金',
    packs: [pack2035()],
    completionDueOn: '2035-12-31',
    actor: officer,
    requestId: null,
    now: Date.parse(handedOutAt),
  });
  let isIn = false;
  const bring = async (): Promise<void> => {
    if (isIn) return;
    isIn = true;
    await superviseOnEngines(system, campaignId).figures('file', { tranches: [tooLittle] });
  };
  await system.startWorker(following(activities, clock, { evaluateRules: bring }));
  const workflowId = campaignWorkflowId(campaignId);
  const input = { campaignId, clock: 'real' };
  await startSkipping(host, { type: workflowNames.campaign, id: workflowId, input });
  await until(async () => {
    const [row] = await db.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`;
    return row.now > new Date(`${addDays(lastCheckOn, 1)}T00:00:00+08:00`);
  }, 90_000);
  await until(async () => {
    const { evaluateAt } = await db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
    return evaluateAt === null || evaluateAt > new Date(`${addDays(lastCheckOn, 1)}T00:00:00+08:00`);
  });
  return { campaignId, workflowId };
};
