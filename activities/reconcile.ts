import { anchorHeads } from '../prisma/history/anchor-heads';
import { countRun, lastRun } from '../prisma/repair/reconcile-count';
import { noteRepair } from '../prisma/repair/repairs';
import type { WorkflowHost } from '../workflows/messages/tell';
import type { ActivityDeps } from './deps';
import { endOrphans } from './reconcile/end-orphans';
import { mendAlarms } from './reconcile/mend-alarms';
import { mendCampaigns, mendDeliveries } from './reconcile/mend-campaigns';
import { mendCases } from './reconcile/mend-cases';
import type { Mending } from './reconcile/mending';
import { mendProceedings } from './reconcile/mend-proceedings';

export interface ReconcileInput {
  /** How often it has run, as Temporal remembers it. */
  runs: number;
}

export interface ReconcileResult {
  mended: number;
  runs: number;
}

/**
 * Mends what a crash, a lost signal or a restored database left: alarms that differ from the record, open cases, campaigns
 * and proceedings without a workflow or with one that was not told, mails that nobody delivers, workflows of what has
 * ended. Each repair is recorded. Nothing is done twice: every act is claimed. The first run of a day also anchors the log.
 */
export const reconcileActivity =
  (deps: ActivityDeps, host: WorkflowHost, now: () => number) =>
  async (input?: ReconcileInput): Promise<ReconcileResult> => {
    const { db, logger } = deps;
    let mended = 0;
    const mending: Mending = {
      db,
      logger,
      host,
      now: now(),
      note: async repair => {
        mended++;
        logger.warn(repair, 'reconcile mended');
        await noteRepair(db, repair, now());
      },
    };
    const known = await lastRun(db);
    const isOlderCopy = input !== undefined && input.runs > (known?.runs ?? 0);
    if (isOlderCopy)
      logger.warn({ temporal: input.runs, database: known?.runs ?? 0 }, 'the database is an older copy');
    const next = await mendAlarms(mending, known?.next ?? '');
    await mendCases(mending, isOlderCopy);
    await mendCampaigns(mending);
    await mendProceedings(mending, isOlderCopy);
    await mendDeliveries(mending);
    await endOrphans(mending);
    const anchor = await anchorHeads(db, now());
    // The log is a second place: who changes the database and all its anchors does not change it.
    if (anchor) logger.info({ anchor }, 'anchored the log of the day');
    const runs = await countRun(db, { knownRuns: input?.runs ?? 0, now: now(), next });
    return { mended, runs };
  };
