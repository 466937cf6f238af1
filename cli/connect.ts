import type { Db } from '../prisma/schema/db';

/** The installation's record, opened. What that takes is loaded then, and not with the command that may want it. */
export const connect = async (): Promise<Db> => {
  const { readConfiguration } = await import('./configuration.ts');
  const { recordUrl } = await import('./record-url.ts');
  const { openRecord } = await import('./system/open-record.ts');
  return openRecord(recordUrl(readConfiguration(process.env)));
};
