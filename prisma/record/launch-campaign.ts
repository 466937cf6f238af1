import { dateOf, toInstant, type Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { buildDockets } from '../../domain/launch/build-dockets';
import { reviewPlan } from '../../domain/launch/review-plan';
import { firstInstant } from '../../domain/launch/first-instant';
import { officesOf } from '../../domain/launch/offices-of';
import { inTurns } from '../../record/in-turns';
import type { LaunchedTimetable } from '../../record/rows';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import type { Prisma } from '../generated/client';
import { act } from './acts';
import { keepLaunchedPlan } from '../read/plan-in-force';
import { loadDraft } from '../read/load-draft';

export interface Launch {
  campaignId: string;
  actorId: string | null;
  clock: 'real' | 'rehearsal';
  /** Milliseconds since the epoch, from the entry point: the hand-out on the real clock. */
  now: number;
  /** A rehearsal's first instant; by default the sending time of the plan's day, or of the next working day. */
  startsAt?: Instant;
  /** A rehearsal's options, kept for its conductor. */
  rehearsal?: Record<string, unknown>;
  requestId: string | null;
}

const startOf = (launch: Launch, draft: Awaited<ReturnType<typeof loadDraft>>): Instant => {
  if (launch.clock === 'real') return toInstant(launch.now);
  if (launch.startsAt) return launch.startsAt;
  return firstInstant(draft.issuedOn ?? dateOf(toInstant(launch.now)), draft.calendar, draft.policy);
};

/**
 * 交办: turns a complete draft into cases and unit files, each with its obligations and task notices, in one transaction.
 *
 * @throws DomainError `LAUNCH_INCOMPLETE` with the list of what is missing, `ALREADY_LAUNCHED`, `OFFICE_MISSING`
 */
export const launchCampaign = (db: Db, launch: Launch): Promise<Touched> => {
  const { campaignId, clock, actorId, requestId } = launch;
  const actor = actorId === null ? null : { personId: actorId };
  return act(db, { actor, requestId }, async (book, tx) => {
    await tx.$queryRaw`SELECT id FROM "Campaign" WHERE id = ${campaignId} FOR UPDATE`;
    const first = await loadDraft(tx, campaignId, null);
    const startsAt = startOf(launch, first);
    // Periods count from the hand-out, so the plan is resolved again for that day.
    const { resolved, missing } = reviewPlan(first, dateOf(startsAt));
    const holding = missing.filter(one => !one.isWarning);
    if (holding.length > 0) throw new DomainError('LAUNCH_INCOMPLETE', { what: 'launch', missing: holding });
    const offices = officesOf(first.registry.units, dateOf(startsAt));
    const timetable: LaunchedTimetable = {
      ...resolved.timetable,
      offices,
      derivations: resolved.derivations,
    };
    await tx.campaign.update({
      where: { id: campaignId },
      data: {
        status: 'launched',
        clock,
        clockAt: clock === 'rehearsal' ? new Date(startsAt) : null,
        handedOutAt: new Date(startsAt),
        issuedOn: first.issuedOn,
        timetable: timetable as unknown as Prisma.InputJsonValue,
        rehearsal: (launch.rehearsal ?? {}) as Prisma.InputJsonValue,
        title: first.plan.title,
        version: { increment: 1 },
      },
    });
    await keepLaunchedPlan(tx, campaignId, first.plan, resolved);
    const facts = await book.open(campaignId);
    const names = new Map(first.units.map(unit => [unit.id, unit.name]));
    const dockets = buildDockets(campaignId, resolved, id => names.get(id) ?? id, facts);
    await inTurns(dockets, outcome => book.save(null, outcome));
  });
};
