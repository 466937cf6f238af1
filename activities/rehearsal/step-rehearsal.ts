import { Context, heartbeat } from '@temporalio/activity';
import { addDays, at, dateOf, daysBetween, type Instant } from '../../domain/calendar/civil-date';
import { nextActs } from '../../domain/script/next-acts';
import type { ScriptOptions } from '../../domain/script/options';
import type { ScriptedAct } from '../../domain/script/ledger';
import { readAgenda } from '../../prisma/agenda/read-agenda';
import { campaignNow } from '../../prisma/campaigns/clock';
import { nextStepOf } from '../../prisma/dockets/read-next-step';
import { queuedMails } from '../../prisma/mails/delivery';
import { proceedingsWithWork } from '../../prisma/proceedings/read-stage';
import { dueCases, moveClock, nextRecordedInstant, runningKinds } from '../../prisma/rehearsal/clock';
import { loadScriptLedger } from '../../prisma/rehearsal/load-ledger';
import type { ActivityDeps } from '../deps';
import { inParallel } from '../../workflows/messages/in-parallel';
import type { Until } from '../../workflows/messages';
import { loadCast } from './load-cast';
import { requestsFor } from './request-for';
import { byTarget, wavesOf } from './waves';

export interface StepRehearsalInput {
  campaignId: string;
  until: Until;
}

/** So much is under way at once within one instant; what is joined from several sides is kept in a fixed order. */
const WIDTH = 6;

/** What a rehearsal does not wait for: it would go on for ever. */
const endless = new Set(['review', 'look-back']);

const scriptOf = async ({ db }: ActivityDeps, campaignId: string): Promise<ScriptOptions | null> => {
  const row = await db.campaign.findUniqueOrThrow({ where: { id: campaignId }, select: { rehearsal: true } });
  return (row.rehearsal as { script?: ScriptOptions } | null)?.script ?? null;
};

const actsOf = async (
  deps: ActivityDeps,
  campaignId: string,
  script: ScriptOptions | null,
): Promise<ScriptedAct[]> => (script ? nextActs(await loadScriptLedger(deps.db, campaignId), script) : []);

/** Everything due at one instant, in the one order: people, rungs, the campaign's sweep, digest and deliveries. */
const doInstant = async (
  deps: ActivityDeps,
  campaignId: string,
  now: Instant,
  script: ScriptOptions | null,
) => {
  const { db, rehearsals } = deps;
  const cast = await loadCast(db);
  for (;;) {
    const acts = (await actsOf(deps, campaignId, script)).filter(one => one.at <= now);
    if (acts.length === 0) break;
    for (const wave of wavesOf(acts))
      await inParallel(byTarget(wave), WIDTH, async group => {
        for (const request of requestsFor(campaignId, group, cast)) await rehearsals.act(request);
      });
  }
  await inParallel(await proceedingsWithWork(db, campaignId), WIDTH, ({ id, kind }) =>
    rehearsals.settle({ kind, campaignId, proceedingId: id }, now),
  );
  await inParallel(await dueCases(db, campaignId, now), WIDTH, async row => {
    await rehearsals.settle({ kind: 'case', campaignId, docketId: row.id, next: nextStepOf(row) }, now);
  });
  const agenda = await readAgenda(db, campaignId);
  if (agenda.isEnded || (agenda.at && agenda.at <= now))
    await rehearsals.settle({ kind: 'campaign', campaignId }, now);
  // Mails that were formed before an interruption leave at their own instant, not at a later one.
  if ((await queuedMails(db, campaignId)).length > 0)
    await rehearsals.settle({ kind: 'delivery', campaignId }, now);
};

const isShown = async (deps: ActivityDeps, campaignId: string, acts: ScriptedAct[]): Promise<boolean> => {
  const { db } = deps;
  if ((await db.notice.count({ where: { campaignId, status: 'queued' } })) > 0) return false;
  const isEndless = ({ act }: ScriptedAct) =>
    act.kind === 'docket' && (act.command.kind === 'record-review' || act.command.kind === 'look-back');
  return acts.every(isEndless) && (await runningKinds(db, campaignId)).every(kind => endless.has(kind));
};

const stepOnce = async (
  deps: ActivityDeps,
  { campaignId, until }: StepRehearsalInput,
): Promise<{ isOver: boolean; daysPassed: number }> => {
  const { db } = deps;
  const script = await scriptOf(deps, campaignId);
  const now = await campaignNow(db, campaignId);
  await doInstant(deps, campaignId, now, script);
  const campaign = await db.campaign.findUniqueOrThrow({
    where: { id: campaignId },
    select: { handedOutAt: true, status: true },
  });
  const acts = await actsOf(deps, campaignId, script);
  if (campaign.status === 'ended' || (until === null && (await isShown(deps, campaignId, acts))))
    return { isOver: true, daysPassed: 0 };
  const agenda = await readAgenda(db, campaignId);
  const next = [acts[0]?.at, await nextRecordedInstant(db, campaignId), agenda.at]
    .filter((one): one is Instant => typeof one === 'string' && one > now)
    .sort()[0];
  const start = dateOf(campaign.handedOutAt ? campaign.handedOutAt.toISOString() : now);
  const last = typeof until === 'object' && until ? until.at : at(addDays(start, 366));
  if (!next || next > last) {
    // Who asks for a day wants to stand on it, whether or not anything is due then.
    if (typeof until === 'object' && until && until.at > now) await moveClock(db, campaignId, until.at);
    return { isOver: true, daysPassed: 0 };
  }
  await moveClock(db, campaignId, next);
  if (until === 'next') await doInstant(deps, campaignId, next, script);
  return { isOver: false, daysPassed: daysBetween(dateOf(now), dateOf(next)) };
};

/**
 * One instant of a rehearsal: does all that is due at the clock's instant, then moves the clock to the next one. Whatever
 * interrupts it, doing it again comes to the same record: people's acts carry keys, rungs are claimed, mails have their
 * Message-IDs. Ends at `until`, when only reviews and look-backs remain, or a year after the hand-out.
 */
export const stepRehearsal =
  (deps: ActivityDeps) =>
  async (input: StepRehearsalInput): Promise<{ isOver: boolean; daysPassed: number }> => {
    // A busy instant takes its time: while this process lives, nobody else begins it again.
    const alive = setInterval(() => heartbeat(), 4_000);
    try {
      // A worker that stops does not wait for a busy instant: whoever comes next begins it again.
      return await Promise.race([stepOnce(deps, input), Context.current().cancelled]);
    } finally {
      clearInterval(alive);
    }
  };
