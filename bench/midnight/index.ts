import { toInstant, type Instant } from '../../domain/calendar/civil-date';
import { sweepCases } from '../../prisma/record/sweep';
import type { Db } from '../../prisma/schema/db';
import { timed, type Measure, type Result } from '../measure';
import { withBenchSystem, type BenchSystem } from '../open-bench-system';
import { writeSyntheticCampaign } from '../synthetic-campaign';
import { bareTimers } from './bare-timers';
import { marksOf, writeSameRows } from './same-rows';

/** `CASES=100000 npm run bench -- midnight` takes more. */
const CASES = Number(process.env.CASES ?? 10_000);
const TIMERS = 2_000;

const perSecond = (count: number, ms: number): string => `${Math.round(count / (ms / 1000))}/s`;

const firstAlarm = async (db: Db, campaignId: string): Promise<Instant> => {
  const { alarmAt } = await db.docket.findFirstOrThrow({
    where: { campaignId, kind: 'case', alarmAt: { not: null } },
    orderBy: { alarmAt: 'asc' },
    select: { alarmAt: true },
  });
  return toInstant(alarmAt!.getTime());
};

/** The whole sweep of an instant, slice by slice as the campaign's workflow asks for it. */
const sweep = async (db: Db, campaignId: string, upTo: Instant): Promise<void> => {
  let after: string | undefined;
  do {
    const slice = await sweepCases(db, campaignId, { upTo, ...(after !== undefined && { after }) });
    if (slice.failed[0]) throw slice.failed[0].error;
    after = slice.after;
  } while (after !== undefined);
};

const rows = async ({ db, ...system }: BenchSystem, say: (line: string) => void): Promise<Result[]> => {
  say(`writing ${CASES} cases of one deadline`);
  const campaignId = await writeSyntheticCampaign(db, CASES, Date.now());
  const upTo = await firstAlarm(db, campaignId);
  await db.$executeRawUnsafe('CREATE TABLE "before_midnight" AS SELECT * FROM "Docket"');
  const marks = await marksOf(db, new Date(upTo));
  say('the deadline passes');
  const swept = await timed(() => sweep(db, campaignId, upTo));
  const set = await writeSameRows(db, 'before_midnight', marks);
  say(`as many bare timers with one activity each, measured at ${TIMERS}`);
  const timers = ((await bareTimers({ db, ...system }, TIMERS)) * CASES) / TIMERS;
  return [
    {
      what: `midnight of ${CASES} cases, set-based`,
      goal: '≤ 3.0×',
      value: `${(swept / set).toFixed(1)}×`,
      isMet: swept <= 3 * set,
      against: `${perSecond(CASES, swept)} swept, ${perSecond(CASES, set)} by one statement per table`,
    },
    {
      what: `midnight of ${CASES} cases, bare timers`,
      goal: '≥ 20×',
      value: `${(timers / swept).toFixed(0)}×`,
      isMet: timers >= 20 * swept,
      against: `${perSecond(CASES, swept)} swept, ${perSecond(CASES, timers)} timers with one activity each`,
    },
  ];
};

/** One deadline of very many cases: rungs, events, notices and letters recorded by the sweep. */
export const midnight: Measure = {
  name: 'midnight',
  what: `one deadline of ${CASES} cases against set-based statements and bare timers`,
  run: say => withBenchSystem(system => rows(system, say)),
};
