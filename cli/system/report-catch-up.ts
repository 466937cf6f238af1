import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { toInstant } from '../../domain/calendar/civil-date';
import { queryBehind, queryCaughtUp } from '../../prisma/upkeep/caught-up';
import type { Db } from '../../prisma/schema/db';
import { lastRun } from '../../prisma/upkeep/reconcile-count';
import { sayCaughtUp } from '../say-caught-up';
import { instantOf } from '../../prisma/schema/instants';

interface Reporting {
  db: Db;
  logger: Logger;
  now: () => number;
  /** For who watches the terminal; the log has it in any case. */
  say: (line: string) => void;
  /** Gives up waiting: what is late then is still in `cli caught-up`. */
  signal: AbortSignal;
  pauseMs?: number;
}

const POLLS = 150;
/** So many cases are named in the log. */
const NAMED = 100;

/**
 * After a start: how long the system had not run, what was behind, and, once that has been worked off (or after five
 * minutes), what was caught up on and how. Begin it before the workers do; never throws.
 */
export const reportCatchUp = async (reporting: Reporting): Promise<void> => {
  const { db, logger, now, say, signal, pauseMs = 2_000 } = reporting;
  try {
    const startedAt = toInstant(now());
    const last = await lastRun(db);
    const before = await queryBehind(db, startedAt);
    if (before.dockets === 0 && before.notices === 0) return;
    const lastRunAt = last ? instantOf(last.at) : null;
    logger.warn({ lastRunAt, ...before }, 'behind after a time without running; catching up');
    say(
      `上次运行到 ${lastRunAt ?? '(不详)'};停机期间有 ${before.dockets} 个事项到了办理时刻、${before.notices} 条通知到了发送时刻,正在补办`,
    );
    for (let polls = 0; polls < POLLS; polls++) {
      await sleep(pauseMs, undefined, { signal });
      if ((await queryBehind(db, startedAt)).dockets === 0) break;
    }
    const caughtUp = await queryCaughtUp(db, startedAt);
    const left = await queryBehind(db, startedAt);
    const cases = [...new Set(caughtUp.steps.map(one => one.docketId))];
    logger.warn(
      { ...caughtUp, steps: caughtUp.steps.length, cases: cases.slice(0, NAMED), left },
      'caught up',
    );
    for (const line of sayCaughtUp(caughtUp, false)) say(line);
    if (caughtUp.steps.length > 0) say(`逐项:cli caught-up --since ${startedAt}`);
    if (left.dockets > 0) say(`还有 ${left.dockets} 个事项没有补办完`);
  } catch (error) {
    if (!signal.aborted) logger.error({ err: error }, 'what was caught up on could not be reported');
  }
};
