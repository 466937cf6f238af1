import type { Activities } from '../../../activities/create-activities';
import type { Command } from '../../../domain/commands/command';
import type { Instant } from '../../../domain/calendar/civil-date';
import { readNextStep } from '../../../prisma/read/read-next-step';
import { caseWorkflowId, workflowNames } from '../../../workflows/messages';
import { actor, launchDays, office, seedCounty } from '../../support/campaign';
import { paperWork } from '../../support/paper-work';
import type { TestSystem } from '../../support/worker';
import { days2035, following, handedOutAt, skippedClock, startSkipping } from '../skipped-time';
import { until } from '../until';

export const transport = actor('transport', 'liaison');

/** The small campaign of 2035 on the real clock, whose waits the server skips, with real timers in every history. */
export const realCampaign = async (system: TestSystem) => {
  const clock = await skippedClock(system.db);
  const id = system.newId('path');
  await seedCounty(system.db);
  await clock.reach(handedOutAt);
  await launchDays(system.db, id, days2035, Date.parse(handedOutAt));
  const docketId = `${id}:一-1`;
  const workflowId = caseWorkflowId(docketId);
  const people = paperWork(system);
  const refused: unknown[] = [];
  /** An activity whose people are refused something is tried again: the path says so in the end. */
  const noting = (act: () => Promise<void>) => () =>
    act().catch((error: unknown) => {
      refused.push(error);
    });
  return {
    id,
    docketId,
    workflowId,
    clock,
    people,
    /** Supervises the first case; `afterwards` is what people do before an activity returns, when nothing is skipped. */
    supervise: async (afterwards: Partial<Record<keyof Activities, () => Promise<void>>>) => {
      const noted = Object.fromEntries(Object.entries(afterwards).map(([name, act]) => [name, noting(act)]));
      await system.startWorker(following(system.activities, clock, noted));
      const input = {
        campaignId: id,
        docketId,
        clock: 'real',
        next: await readNextStep(system.db, docketId),
      };
      await startSkipping(system.host, { type: workflowNames.case, id: workflowId, input });
      return system.temporal.client.workflow.getHandle(workflowId);
    },
    /** Waits until something is so. @throws what somebody was refused on the way. */
    until: (isSo: () => Promise<boolean>): Promise<void> =>
      until(async () => {
        if (refused.length > 0) throw refused[0];
        return isSo();
      }, 40_000),
    obligation: async (kind: string): Promise<string> =>
      (
        await system.db.obligation.findFirstOrThrow({
          where: { docketId, kind, state: 'open' },
          orderBy: { id: 'desc' },
        })
      ).id,
    by: (who: typeof transport, ...commands: Command[]) => people.command(docketId, who, ...commands),
    /** Waits until the case has a newest letter or paper of a kind. */
    drafted: (kind: string) =>
      until(async () => (await system.db.letter.count({ where: { campaignId: id, kind } })) > 0),
  };
};
export type RealCampaign = Awaited<ReturnType<typeof realCampaign>>;

/**
 * Lets things happen at one urging after the other, each at the instant that is named with it, and ends the case at the
 * urging after the last: the alarms in between ring, some of them in vain.
 */
export const atUrgings = async (
  campaign: RealCampaign,
  ...acts: [at: Instant | null, act: () => Promise<void>][]
): Promise<void> => {
  const left = [...acts];
  const handle = await campaign.supervise({
    urge: async () => {
      const [at, act] = left.shift() ?? [
        null,
        () => campaign.by(office, { kind: 'withdraw', reason: '并入他案' }),
      ];
      if (at) await campaign.clock.reach(at);
      await act();
    },
  });
  await campaign.until(async () => (await handle.describe()).status.name === 'COMPLETED');
};
