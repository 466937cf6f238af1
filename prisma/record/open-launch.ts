import { dateOf, toInstant, type Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { firstInstant } from '../../domain/launch/first-instant';
import { officesOf } from '../../domain/launch/offices-of';
import { reviewPlan } from '../../domain/launch/review-plan';
import type { LaunchedTimetable } from '../../record/rows';
import type { Prisma } from '../generated/client';
import { loadDraft } from '../read/load-draft';
import { keepLaunchedPlan } from '../read/plan-in-force';
import type { Tx } from '../schema/db';

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
 * Makes a complete draft, under the lock of its row, a launched campaign that has no dockets yet. Returns it as it was
 * drafted, resolved for the day of the hand-out, from which periods count.
 *
 * @throws DomainError `LAUNCH_INCOMPLETE` with the list of what is missing, `ALREADY_LAUNCHED`, `OFFICE_MISSING`, `FINDING_UNKNOWN`
 * where a finding that a problem is of is not established (any more)
 */
export const openLaunch = async (tx: Tx, launch: Launch) => {
  const { campaignId, clock } = launch;
  await tx.$queryRaw`SELECT id FROM "Campaign" WHERE id = ${campaignId} FOR UPDATE`;
  const draft = await loadDraft(tx, campaignId, null);
  const startsAt = startOf(launch, draft);
  const { resolved, missing } = reviewPlan(draft, dateOf(startsAt));
  const gone = Object.values(draft.answers.findings ?? {})
    .flat()
    .filter(id => !draft.findings.has(id));
  if (gone.length > 0) throw new DomainError('FINDING_UNKNOWN', { ids: gone });
  const holding = missing.filter(one => !one.isWarning);
  if (holding.length > 0) throw new DomainError('LAUNCH_INCOMPLETE', { what: 'launch', missing: holding });
  const offices = officesOf(draft.registry.units, dateOf(startsAt));
  const timetable: LaunchedTimetable = { ...resolved.timetable, offices, derivations: resolved.derivations };
  await tx.campaign.update({
    where: { id: campaignId },
    data: {
      status: 'launched',
      clock,
      clockAt: clock === 'rehearsal' ? new Date(startsAt) : null,
      handedOutAt: new Date(startsAt),
      issuedOn: draft.issuedOn,
      timetable: timetable as unknown as Prisma.InputJsonValue,
      rehearsal: (launch.rehearsal ?? {}) as Prisma.InputJsonValue,
      title: draft.plan.title,
      version: { increment: 1 },
    },
  });
  await keepLaunchedPlan(tx, campaignId, draft.plan, resolved);
  return { draft, resolved, startsAt };
};
