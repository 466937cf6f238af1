import type { Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { Policy } from '../../domain/policy/types';
import type { CampaignFacts, LaunchedTimetable } from '../../record/rows';
import type { Db, Tx } from '../schema/db';
import type { Calendar } from '../../domain/calendar/types';
import { instantOf } from '../schema/instants';

// Versions never change once written, so a process reads each of them once.
const calendars = new Map<string, Promise<Calendar>>();
const policies = new Map<string, Promise<Policy>>();

const once = <T>(cache: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> => {
  const known = cache.get(key);
  if (known) return known;
  const loading = load();
  cache.set(key, loading);
  // A failure is forgotten: the next caller tries again.
  loading.catch(() => cache.delete(key));
  return loading;
};

/** @throws DomainError `CALENDAR_UNKNOWN` */
export const loadCalendar = (db: Db | Tx, version: string): Promise<Calendar> =>
  once(calendars, version, async () => {
    const row = await db.calendar.findUnique({ where: { version } });
    if (!row) throw new DomainError('CALENDAR_UNKNOWN', { version });
    return { version: row.version, years: row.years, days: row.days as unknown as Calendar['days'] };
  });

/** The newest version that has a year as announced; null where nobody saved one. */
export const calendarWith = async (db: Db | Tx, year: number): Promise<string | null> => {
  const newest = await db.calendar.findFirst({
    where: { years: { has: year } },
    orderBy: [{ createdAt: 'desc' }, { version: 'desc' }],
    select: { version: true },
  });
  return newest?.version ?? null;
};

/** @throws DomainError `POLICY_UNKNOWN` */
export const loadPolicy = (db: Db | Tx, id: string, version: number): Promise<Policy> =>
  once(policies, `${id}@${version}`, async () => {
    const row = await db.policy.findUnique({ where: { id_version: { id, version } } });
    if (!row) throw new DomainError('POLICY_UNKNOWN', { id, version });
    return row.data as unknown as Policy;
  });

interface FactsRow {
  title: string;
  clock: 'real' | 'rehearsal';
  policyId: string;
  policyVersion: number;
  calendarVersion: string;
  timetable: LaunchedTimetable | null;
  now: Date | null;
}

/**
 * Everything that the domain needs to decide for a campaign, with its now. Call it after the row lock. `atLeast` is the
 * instant that a workflow waited for: its timer may be ahead of this server's clock by a little, or by a skip of time.
 */
export const loadFacts = async (
  db: Db | Tx,
  campaignId: string,
  atLeast?: Instant,
): Promise<CampaignFacts> => {
  const [row] = await db.$queryRaw<FactsRow[]>`
    SELECT title, clock, "policyId", "policyVersion", "calendarVersion", timetable,
      CASE WHEN clock = 'rehearsal' THEN "clockAt" ELSE clock_timestamp() END AS now
    FROM "Campaign" WHERE id = ${campaignId}`;
  if (!row) throw new DomainError('CAMPAIGN_UNKNOWN', { campaignId });
  const { timetable } = row;
  if (!timetable || !row.now) throw new DomainError('CAMPAIGN_NOT_LAUNCHED', { campaignId });
  const policy = await loadPolicy(db, row.policyId, row.policyVersion);
  const calendar = await loadCalendar(db, row.calendarVersion);
  const clock = instantOf(row.now);
  const now = atLeast && atLeast > clock ? atLeast : clock;
  const campaign = { id: campaignId, title: row.title, clock: row.clock };
  return { now, policy, calendar, offices: timetable.offices, timetable, campaign };
};
