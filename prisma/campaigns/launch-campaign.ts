import { isWorkingDay, workingDayFrom } from '../../domain/calendar/calendar';
import { addDays, at, dateOf, toInstant, type Instant } from '../../domain/calendar/civil-date';
import type { Offices } from '../../domain/docket/draft';
import { DomainError } from '../../domain/domain-error';
import { buildDockets } from '../../domain/launch/build-dockets';
import { Book } from '../../record/book';
import type { LaunchedTimetable } from '../../record/rows';
import type { Touched } from '../../record/touched';
import type { Db, Tx } from '../db';
import type { Prisma } from '../generated/client';
import { inTransaction } from '../transaction';
import { postgresStore } from '../record/postgres-store';
import { loadDraft } from './load-draft';

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

const officesOf = async (tx: Tx): Promise<Offices> => {
  const units = await tx.unit.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, kind: true, parentId: true },
  });
  const one = (kind: string, name: string) => {
    const unit = units.find(unit => unit.kind === kind);
    if (!unit) throw new DomainError('OFFICE_MISSING', `登记册里没有${name},请先补录`, { kind });
    return unit;
  };
  const office = one('office', '指挥部办公室');
  return {
    office: office.id,
    supervision: one('supervision', '督查室').id,
    leadership: one('leadership', '县领导').id,
    authority: one('authority', '有权机关(纪委监委)').id,
    officeFamily: [office.id, ...(office.parentId ? [office.parentId] : [])],
  };
};

const startOf = (launch: Launch, draft: Awaited<ReturnType<typeof loadDraft>>): Instant => {
  if (launch.clock === 'real') return toInstant(launch.now);
  if (launch.startsAt) return launch.startsAt;
  const day = draft.issuedOn ?? dateOf(toInstant(launch.now));
  const first = isWorkingDay(draft.calendar, day) ? day : workingDayFrom(draft.calendar, addDays(day, 1));
  return at(first, draft.policy.sending.at);
};

/**
 * 交办: turns a complete draft into cases and unit files, each with its obligations and task notices, in one transaction.
 *
 * @throws DomainError `LAUNCH_INCOMPLETE` with the list of what is missing, `ALREADY_LAUNCHED`, `OFFICE_MISSING`
 */
export const launchCampaign = (db: Db, launch: Launch): Promise<Touched> =>
  inTransaction(db, async tx => {
    const { campaignId, clock } = launch;
    await tx.$queryRaw`SELECT id FROM "Campaign" WHERE id = ${campaignId} FOR UPDATE`;
    const first = await loadDraft(tx, campaignId, null);
    const startsAt = startOf(launch, first);
    // Periods count from the hand-out, so the plan is resolved again for that day.
    const { resolved, missing, units, plan } = await loadDraft(tx, campaignId, dateOf(startsAt));
    const holding = missing.filter(one => !one.isWarning);
    if (holding.length > 0)
      throw new DomainError('LAUNCH_INCOMPLETE', `还有 ${holding.length} 项未确定,不能启动`, {
        missing: holding,
      });
    const timetable: LaunchedTimetable = { ...resolved.timetable, offices: await officesOf(tx) };
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
        title: plan.title,
        version: { increment: 1 },
      },
    });
    const book = new Book(postgresStore(tx), { actorId: launch.actorId, requestId: launch.requestId });
    const facts = await book.open(campaignId);
    const names = new Map(units.map(unit => [unit.id, unit.name]));
    for (const outcome of buildDockets(campaignId, resolved, id => names.get(id) ?? id, facts))
      book.save(null, outcome);
    return book.close();
  });
