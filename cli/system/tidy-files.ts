import { rm } from 'node:fs/promises';
import type { Logger } from 'pino';
import { pathOfHash } from '../../api/files/take-upload';
import { clearLeftovers } from '../../api/files/temporary-name';
import { forgetKeptForms, KEPT_DAYS } from '../../prisma/upkeep/forget-kept-forms';
import { forgetFiles } from '../../prisma/upkeep/forget-files';
import type { Db } from '../../prisma/schema/db';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface Tidying {
  db: Db;
  filesDir: string;
  logger: Logger;
  now: () => number;
}

const tidyForms = async ({ db, logger, now }: Tidying): Promise<void> => {
  try {
    const forgotten = await forgetKeptForms(db, now());
    if (forgotten > 0) logger.info({ forgotten }, `removed forms kept and not touched for ${KEPT_DAYS} days`);
  } catch (error) {
    logger.error({ err: error }, 'old kept forms could not be removed; tried again in an hour');
  }
};

const tidyOnce = async ({ db, filesDir, logger, now }: Tidying): Promise<void> => {
  try {
    const removeBytes = (sha256: string) => rm(pathOfHash(filesDir, sha256), { force: true });
    const forgotten = await forgetFiles(db, new Date(now() - DAY_MS), removeBytes);
    if (forgotten > 0) logger.info({ forgotten }, 'removed files that nobody handed in within a day');
  } catch (error) {
    logger.error({ err: error }, 'files that nobody handed in could not be removed; tried again in an hour');
  }
};

/**
 * Removes what an earlier process left half uploaded, now, and every hour forms that were kept too long and files that nobody
 * has handed in within a day. Returns what ends it.
 */
export const tidyFiles = async (tidying: Tidying): Promise<() => void> => {
  const left = await clearLeftovers(tidying.filesDir, tidying.now());
  if (left > 0) tidying.logger.info({ left }, 'removed what an earlier process left half uploaded');
  // Forms first: what they alone hold may go then.
  const tidy = () => void tidyForms(tidying).then(() => tidyOnce(tidying));
  tidy();
  const timer = setInterval(tidy, HOUR_MS).unref();
  return () => clearInterval(timer);
};
