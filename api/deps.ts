import type { Logger } from 'pino';
import type { UploadQuota } from '../prisma/record/keep-file';
import type { Db } from '../prisma/schema/db';
import type { Aside } from './aside/aside';
import type { ChangeFeed } from './changes/change-feed';
import type { MailReader } from './mail/mail-reader';
import type { Supervision } from './supervision';

export interface Health {
  ok: boolean;
  checks: Record<string, { ok: boolean; message?: string }>;
}

/** Everything that the API is given; nothing is looked up elsewhere. */
export interface AppDeps {
  db: Db;
  supervision: Supervision;
  /** Computes what would keep everybody waiting. */
  aside: Aside;
  /** Tells open pages what has changed. */
  changes: ChangeFeed;
  logger: Logger;
  /** Where people reach the system: links, the cookie's `Secure`, the origin that may change things. */
  baseUrl: string;
  filesDir: string;
  uploadQuota: UploadQuota;
  /** The built web; without it only the API answers. */
  webDir?: string;
  /** The catcher's mails, shown at /mail; a real installation has none. */
  mails?: MailReader;
  /** Milliseconds since the epoch. */
  now: () => number;
  health: () => Promise<Health>;
}
