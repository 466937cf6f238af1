import type { Instant } from '../../domain/calendar/civil-date';
import { ActQueue } from '../../rehearsal/script/act-queue';
import { nextActs } from '../../rehearsal/script/next-acts';
import type { ScriptOptions } from '../../rehearsal/script/options';
import { readAgenda } from '../../prisma/read/read-agenda';
import { campaignNow } from '../../prisma/record/campaign-clock';
import { nextStepOf } from '../../prisma/read/read-next-step';
import { hasQueuedMails } from '../../prisma/upkeep/delivery';
import { dueAssessment } from '../../prisma/read/assessment-work';
import { proceedingsWithWork } from '../../prisma/read/read-stage';
import {
  dueCases,
  isCycleToCome,
  moveClock,
  nextRecordedInstant,
  runningKinds,
} from '../../prisma/record/rehearsal-clock';
import { loadScriptLedger } from '../../prisma/read/load-ledger';
import { endlessKinds, type Stage } from '../../rehearsal/conduct';
import { inParallel } from '../../workflows/messages/in-parallel';
import type { ActivityDeps } from '../deps';
import { loadCast } from './load-cast';
import { requestsFor } from './request-for';
import { instantOf } from '../../prisma/schema/instants';

/** So much is under way at once within one instant; what is joined from several sides is kept in a fixed order. */
const WIDTH = 6;

const scriptOf = async ({ db }: ActivityDeps, campaignId: string): Promise<ScriptOptions | null> => {
  const row = await db.campaign.findUniqueOrThrow({ where: { id: campaignId }, select: { rehearsal: true } });
  return (row.rehearsal as { script?: ScriptOptions } | null)?.script ?? null;
};

const settleCampaign = async (
  { db, rehearsals }: ActivityDeps,
  campaignId: string,
  now: Instant,
): Promise<void> => {
  const agenda = await readAgenda(db, campaignId);
  if (agenda.isEnded || (agenda.at && agenda.at <= now))
    await rehearsals.settle({ kind: 'campaign', campaignId }, now);
  // Mails that were formed before an interruption leave at their own instant, not at a later one.
  if (await hasQueuedMails(db, campaignId)) await rehearsals.settle({ kind: 'delivery', campaignId }, now);
};

const isShown = async ({ db }: ActivityDeps, campaignId: string): Promise<boolean> =>
  (await db.notice.count({ where: { campaignId, status: 'queued' } })) === 0 &&
  !(await isCycleToCome(db, campaignId)) &&
  (await runningKinds(db, campaignId)).every(kind => endlessKinds.has(kind));

/** The real engines as a stage: people act through the API, workflows are settled, the clock is a column. */
export const engineStage = async (deps: ActivityDeps, campaignId: string): Promise<Stage> => {
  const { db, rehearsals } = deps;
  const script = await scriptOf(deps, campaignId);
  const cast = await loadCast(db);
  return {
    now: () => campaignNow(db, campaignId),
    campaign: async () => {
      const row = await db.campaign.findUniqueOrThrow({
        where: { id: campaignId },
        select: { handedOutAt: true, status: true, clockAt: true },
      });
      const handedOutAt = row.handedOutAt ?? row.clockAt;
      if (!handedOutAt) throw new Error(`${campaignId} has not been launched`);
      return { handedOutAt: instantOf(handedOutAt), isEnded: row.status === 'ended' };
    },
    acts: async () => (script ? nextActs(await loadScriptLedger(db, campaignId), script) : new ActQueue([])),
    perform: groups =>
      inParallel(groups, WIDTH, async group => {
        for (const request of requestsFor(campaignId, group, cast)) await rehearsals.act(request);
      }),
    settleAssessment: async now => {
      const assessmentId = await dueAssessment(db, campaignId, now);
      if (assessmentId !== null)
        await rehearsals.settle({ kind: 'assessment', campaignId, assessmentId }, now);
    },
    settleProceedings: async now =>
      inParallel(await proceedingsWithWork(db, campaignId), WIDTH, ({ id, kind }) =>
        rehearsals.settle({ kind, campaignId, proceedingId: id }, now),
      ),
    settleCases: async now =>
      inParallel(await dueCases(db, campaignId, now), WIDTH, row =>
        rehearsals.settle({ kind: 'case', campaignId, docketId: row.id, next: nextStepOf(row) }, now),
      ),
    settleCampaign: now => settleCampaign(deps, campaignId, now),
    nextRecordedAt: async () => {
      const own = await nextRecordedInstant(db, campaignId);
      const { at } = await readAgenda(db, campaignId);
      return own && at ? (own < at ? own : at) : (own ?? at);
    },
    isShown: () => isShown(deps, campaignId),
    moveClock: to => moveClock(db, campaignId, to),
  };
};
