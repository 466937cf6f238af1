import type { Logger } from 'pino';
import type { ErrorCode } from '../../domain/codes/errors';
import { inOneLine } from '../../prisma/schema/database-trouble';

const QUIET_MS = 60_000;

/** What to do about it, for whoever is woken up. */
const advice: Partial<Record<ErrorCode, string>> = {
  RECORD_UNAVAILABLE:
    'the database does not answer; requests get 503 until it does. See `cli doctor` and the log of PostgreSQL (DATABASE_URL)',
  SUPERVISION_UNAVAILABLE:
    'Temporal does not answer; commands go on, rehearsals wait. See `cli doctor` and the Temporal server (TEMPORAL_ADDRESS)',
  STORAGE_FULL:
    'the disk is full; uploads, and commands where it is the disk of the database, get 507. Free space under DATA_DIR or at the database',
};

export const isTrouble = (code: string): code is keyof typeof advice => code in advice;

/**
 * Logs what befalls every request alike: once in one line, then once a minute with how many requests it has befallen since. The
 * request's own line names the case in its address.
 */
export const troubleLog = (now: () => number) => {
  const said = new Map<ErrorCode, { at: number; unsaid: number }>();
  return (log: Logger, code: ErrorCode, error: unknown): void => {
    const before = said.get(code);
    if (before && now() - before.at < QUIET_MS) {
      before.unsaid++;
      return;
    }
    said.set(code, { at: now(), unsaid: 0 });
    log.error({ code, why: inOneLine(error), requestsSince: before?.unsaid ?? 0 }, advice[code]);
  };
};
