import type { Instant } from '../../domain/calendar/civil-date';
import { alarmsOf } from '../../domain/docket/alarm';
import { secondsAfter } from '../../domain/ladder/spread';
import type { DocketState } from '../../domain/kinds';
import { loadCalendar, loadPolicy } from '../record/facts';
import type { Db, Tx } from '../schema/db';
import { nextStepOf, type NextStepRow } from '../read/read-next-step';
import { inTransaction } from '../record/acts';
import { instantOf } from '../schema/instants';

/** So many dockets are looked at in one run: all of them where there are no more, the rest in the runs after. */
const PER_RUN = 1_000;

interface Row {
  id: string;
  campaignId: string;
  kind: string;
  clock: 'real' | 'rehearsal';
  policyId: string;
  policyVersion: number;
  calendarVersion: string;
  alarmAt: Date | null;
  alarmAct: string | null;
  remindAt: Date | null;
  version: number;
  isEnded: boolean;
  state: DocketState;
}

export interface MendedAlarm {
  id: string;
  campaignId: string;
  kind: string;
  clock: 'real' | 'rehearsal';
  secondsAfter: number;
  /** What the row said, and what follows from the state of the docket. */
  was: Instant | null;
  next: NextStepRow;
}

const alarmsIn = async (db: Db | Tx, row: Row) =>
  alarmsOf(
    row.state,
    await loadPolicy(db, row.policyId, row.policyVersion),
    await loadCalendar(db, row.calendarVersion),
  );

type Alarms = Awaited<ReturnType<typeof alarmsIn>>;

const isSame = (row: Row, alarms: Alarms): boolean =>
  instantOf(row.alarmAt) === alarms.alarmAt &&
  row.alarmAct === alarms.alarmAct &&
  instantOf(row.remindAt) === alarms.remindAt;

const mendOne = (db: Db, id: string): Promise<MendedAlarm | null> =>
  inTransaction(db, async tx => {
    await tx.$queryRaw`SELECT id FROM "Docket" WHERE id = ${id} FOR UPDATE`;
    const [row] = await tx.$queryRaw<Row[]>`
      SELECT d.id, d."campaignId", d.kind, c.clock, c."policyId", c."policyVersion", c."calendarVersion", d."alarmAt",
        d."alarmAct", d."remindAt", d.version, d."isEnded", d.state
      FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId" WHERE d.id = ${id}`;
    if (!row) return null;
    const alarms = await alarmsIn(tx, row);
    // Somebody has acted since: the row was written anew with its alarms.
    if (isSame(row, alarms)) return null;
    const mended = await tx.docket.update({
      where: { id },
      data: {
        alarmAt: alarms.alarmAt && new Date(alarms.alarmAt),
        alarmAct: alarms.alarmAct,
        remindAt: alarms.remindAt && new Date(alarms.remindAt),
        // The newest version counts for the workflow, so it has to be a newer one.
        version: { increment: 1 },
      },
    });
    const { campaignId, kind, clock } = row;
    const after = secondsAfter(id, await loadPolicy(tx, row.policyId, row.policyVersion));
    return {
      id,
      campaignId,
      kind,
      clock,
      secondsAfter: after,
      was: instantOf(row.alarmAt),
      next: nextStepOf(mended),
    };
  });

/**
 * Compares the alarms in the rows of dockets under supervision with what follows from their states, and mends those that
 * differ. Goes through the dockets in the order of their ids from `after`; returns where the next run goes on.
 */
export const mendAlarms = async (db: Db, after: string): Promise<{ mended: MendedAlarm[]; next: string }> => {
  const rows = await db.$queryRaw<Row[]>`
    SELECT d.id, d."campaignId", d.kind, c.clock, c."policyId", c."policyVersion", c."calendarVersion", d."alarmAt",
      d."alarmAct", d."remindAt", d.version, d."isEnded", d.state
    FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId"
    WHERE c.status = 'launched' AND NOT d."isEnded" AND d.id COLLATE "C" > ${after}
    ORDER BY d.id COLLATE "C" LIMIT ${PER_RUN}`;
  const mended: MendedAlarm[] = [];
  for (const row of rows) {
    if (isSame(row, await alarmsIn(db, row))) continue;
    const one = await mendOne(db, row.id);
    if (one) mended.push(one);
  }
  return { mended, next: rows.length === PER_RUN ? rows.at(-1)!.id : '' };
};
