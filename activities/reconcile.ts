import { anchorHeads } from '../prisma/upkeep/anchor-heads';
import { forgetChanges } from '../prisma/upkeep/forget-changes';
import { countRun, lastRun } from '../prisma/upkeep/reconcile-count';
import { tellNeededYears } from '../prisma/record/tell-needed-years';
import { noteRepair } from '../prisma/upkeep/repairs';
import type { WorkflowHost } from '../workflows/messages/tell';
import type { ActivityDeps } from './deps';
import { endOrphans } from './reconcile/end-orphans';
import { runsKnownToTemporal } from './reconcile/known-runs';
import { mendAlarms } from './reconcile/mend-alarms';
import { noteClosedUnits } from '../prisma/upkeep/note-closed-units';
import { mendAddresses, mendCampaigns, mendDeliveries, mendEnded } from './reconcile/mend-campaigns';
import { mendCases } from './reconcile/mend-cases';
import { mendAssessments } from './reconcile/mend-assessments';
import type { Mending } from './reconcile/mending';
import { mendProceedings } from './reconcile/mend-proceedings';
import type { ReconcileResult } from './reconcile/reconcile-result';

export interface ReconcileInput {
  /** How often it has run, by what Temporal remembers of it. */
  runs: number;
}

/**
 * Mends what a crash, a lost signal or a restored database left: alarms that differ from the record, open cases, campaigns,
 * proceedings and yearly cycles without a workflow or with one that was not told, mails that nobody delivers, workflows that go on after
 * their case has ended. Each repair is recorded. Nothing is done twice: every act is claimed. The first run of a day also anchors the log.
 */
export const reconcileActivity =
  (deps: ActivityDeps, host: WorkflowHost, now: () => number) =>
  async (input?: ReconcileInput): Promise<ReconcileResult> => {
    const { db, logger } = deps;
    const counts = new Map<string, number>();
    const mending: Mending = {
      db,
      logger,
      host,
      now: now(),
      note: async repair => {
        counts.set(repair.what, (counts.get(repair.what) ?? 0) + 1);
        logger.info(repair, 'reconcile mended');
        await noteRepair(db, repair, now());
      },
    };
    const { runs: knownRuns } = input ?? { runs: await runsKnownToTemporal(host) };
    const known = await lastRun(db);
    // Temporal remembers runs that this database does not: it was restored from before them.
    const isOlderCopy = knownRuns > (known?.runs ?? 0);
    if (isOlderCopy)
      logger.warn({ temporal: knownRuns, database: known?.runs ?? 0 }, 'the database is an older copy');
    await mendEnded(mending);
    // What a closing left untold, and a rehearsal whose clock has come to the day of a closing.
    for (const touched of await noteClosedUnits(db, { actor: null, requestId: null }))
      await deps.tell(touched);
    // On the real clock nothing else looks on a day without a reminder.
    for (const { id } of await db.campaign.findMany({
      where: { status: 'launched', clock: 'real' },
      select: { id: true },
    })) {
      const told = await tellNeededYears(db, id);
      if (told) await deps.tell(told);
    }
    const next = await mendAlarms(mending, known?.next ?? '');
    await mendCases(mending, isOlderCopy);
    await mendCampaigns(mending);
    await mendProceedings(mending, isOlderCopy);
    await mendAssessments(mending, isOlderCopy);
    await mendDeliveries(mending);
    await mendAddresses(mending);
    await endOrphans(mending);
    await forgetChanges(db);
    const anchor = await anchorHeads(db, now());
    // The log is a second place: who changes the database and all its anchors does not change it.
    if (anchor) logger.info({ anchor }, 'anchored the log of the day');
    const runs = await countRun(db, { knownRuns, now: now(), next });
    const mended = [...counts.values()].reduce((sum, count) => sum + count, 0);
    // One line, also where everything had to be started anew; each repair is in the record.
    if (mended > 0)
      logger.warn({ mended, ...Object.fromEntries(counts) }, 'reconcile mended; see cli doctor');
    return { mended, runs };
  };
