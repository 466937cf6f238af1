import { migrationFolder, migrationNames } from '../schema/migration-folder';
import type { Db } from '../schema/db';
import type { SignedIn } from '../people/sessions';
import { dateOf } from '../../domain/calendar/civil-date';
import { queryNeededYears } from '../read/needed-years';
import { campaignNow } from '../record/campaign-clock';
import { instantOf } from '../schema/instants';
import { mailsIn } from './mail-queue';

/** The database server: its version, its clock and its size. `clockAt` in milliseconds. */
export const examineServer = async (db: Db) => {
  const [row] = await db.$queryRaw<{ version: string; clockAt: Date; bytes: bigint }[]>`
    SELECT current_setting('server_version') AS version, clock_timestamp() AS "clockAt",
      pg_database_size(current_database()) AS bytes`;
  return { version: row!.version, clockAt: row!.clockAt.getTime(), bytes: Number(row!.bytes) };
};

/** Migrations that this database lacks, that only it knows, and that stopped half-way. */
export const examineSchema = async (db: Db) => {
  const [table] = await db.$queryRaw<{ exists: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`;
  const own = migrationNames(migrationFolder);
  if (!table!.exists) return { pending: own, unknown: [], halfWay: [] };
  const rows = await db.$queryRaw<{ name: string; isDone: boolean }[]>`
    SELECT migration_name AS name, finished_at IS NOT NULL AS "isDone" FROM _prisma_migrations
    WHERE rolled_back_at IS NULL ORDER BY migration_name`;
  const done = new Set(rows.filter(row => row.isDone).map(row => row.name));
  return {
    pending: own.filter(name => !done.has(name)),
    unknown: rows.filter(row => !own.includes(row.name)).map(row => row.name),
    halfWay: rows.filter(row => !row.isDone).map(row => row.name),
  };
};

/** Dockets on the real clock whose next rung or reminder should have been taken before an instant; the first few named. */
export const overdueAlarms = async (db: Db, before: Date) => {
  const campaign = { status: 'launched', clock: 'real' };
  const where = { campaign, OR: [{ alarmAt: { lt: before } }, { remindAt: { lt: before } }] };
  const [count, rows] = await Promise.all([
    db.docket.count({ where }),
    db.docket.findMany({
      where,
      select: { id: true, alarmAt: true, alarmAct: true, remindAt: true },
      orderBy: { id: 'asc' },
      take: 10,
    }),
  ]);
  const first = rows.map(({ id, alarmAt, alarmAct, remindAt }) => ({
    id,
    act: alarmAct,
    alarmAt: instantOf(alarmAt),
    remindAt: instantOf(remindAt),
  }));
  return { count, first };
};

/** Mails and notices on the real clock that should have left before an instant, and mails that were given up. */
export const waitingMail = async (db: Db, before: Date) => {
  const waits = { status: 'queued', sendAt: { lt: before } };
  const isReal = { campaign: { clock: 'real' } };
  const isRunning = { campaign: { clock: 'real', status: 'launched' } };
  const [mails, notices, failed, troubles, unreached] = await Promise.all([
    db.mail.count({ where: { AND: [waits, mailsIn({ clock: 'real' })] } }),
    db.notice.count({ where: { ...waits, ...isReal } }),
    db.mail.count({ where: { status: 'failed', OR: [{ campaignId: null }, isRunning] } }),
    db.person.count({ where: { isActive: true, OR: [{ mailTrouble: { not: null } }, { email: null }] } }),
    db.notice.count({ where: { status: 'undeliverable', ...isRunning } }),
  ]);
  return { mails, notices, failed, troubles, unreached };
};

/** Who examines is nobody in the registry, and sees everything. */
const examiner: SignedIn = {
  personId: '',
  unitId: '',
  family: [],
  roles: ['administrator'],
  scopeUnitIds: [],
  expiresAt: new Date(0),
};

/** The years that running campaigns need and their calendars have not as announced, each with the campaign's day. */
export const yearsNeeded = async (db: Db) => {
  const campaigns = await db.campaign.findMany({
    where: { status: 'launched' },
    select: { id: true, title: true },
  });
  const all = [];
  for (const { id, title } of campaigns)
    for (const one of await queryNeededYears(db, examiner, id))
      all.push({ campaignId: id, title, today: dateOf(await campaignNow(db, id)), ...one });
  return all;
};

/** How many cases and campaigns should have a workflow; rehearsals' campaigns are their conductors' affair. */
export const supervised = async (db: Db) => {
  const [cases, campaigns] = await Promise.all([
    db.docket.count({ where: { kind: 'case', isEnded: false, campaign: { status: 'launched' } } }),
    db.campaign.count({ where: { status: 'launched', clock: 'real' } }),
  ]);
  return { cases, campaigns };
};
