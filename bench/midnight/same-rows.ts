import type { Db } from '../../prisma/schema/db';
import { timed } from '../measure';

/** What a rung adds to; dockets it writes over. */
type Added = 'Event' | 'Step' | 'Notice';

export interface Marks {
  event: bigint;
  step: bigint;
  at: Date;
}

/** How far the record has come. */
export const marksOf = async (db: Db, at: Date): Promise<Marks> => {
  const [row] = await db.$queryRaw<{ event: bigint; step: bigint }[]>`
    SELECT (SELECT coalesce(max(id), 0) FROM "Event") AS event, (SELECT coalesce(max(id), 0) FROM "Step") AS step`;
  return { event: row!.event, step: row!.step, at };
};

/** The columns of dockets that are written, and not generated from others. */
const writtenColumns = async (db: Db): Promise<string> => {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT column_name AS name FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = 'Docket' AND is_generated = 'NEVER'`;
  return rows.map(row => `"${row.name}"`).join(', ');
};

/**
 * Milliseconds that one set-based statement per table takes to write the same rows once more: into tables with the same columns,
 * indexes and checks, the dockets over what they were. `before` is a copy of the dockets as they were.
 */
export const writeSameRows = async (db: Db, before: string, { event, step, at }: Marks): Promise<number> => {
  const since: Record<Added, string> = {
    Event: `id > ${event}`,
    Step: `id > ${step}`,
    Notice: `"queuedAt" >= '${at.toISOString()}'`,
  };
  for (const [table, where] of Object.entries(since)) {
    await db.$executeRawUnsafe(`CREATE TABLE "new_${table}" AS SELECT * FROM "${table}" WHERE ${where}`);
    await db.$executeRawUnsafe(`CREATE TABLE "again_${table}" (LIKE "${table}" INCLUDING ALL)`);
  }
  await db.$executeRawUnsafe(`CREATE TABLE "again_Docket" (LIKE "Docket" INCLUDING ALL)`);
  const columns = await writtenColumns(db);
  await db.$executeRawUnsafe(`INSERT INTO "again_Docket" (${columns}) SELECT ${columns} FROM "${before}"`);
  await db.$executeRawUnsafe('CHECKPOINT');
  return timed(async () => {
    for (const table of Object.keys(since))
      await db.$executeRawUnsafe(`INSERT INTO "again_${table}" SELECT * FROM "new_${table}"`);
    await db.$executeRawUnsafe(`
      UPDATE "again_Docket" a SET status = d.status, version = d.version, "alarmAt" = d."alarmAt", "alarmAct" = d."alarmAct",
        "remindAt" = d."remindAt", "changedAt" = d."changedAt", state = d.state, "headHash" = d."headHash"
      FROM "Docket" d WHERE d.id = a.id AND d.version <> a.version`);
  });
};
