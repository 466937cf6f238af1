import path from 'node:path';
import { Client } from 'pg';
import { MailFolder } from '../../embedded/mail-folder';
import { startPostgres } from '../../embedded/postgres';

/** Without numbers that a database gives out and never takes back, and ids of single HTTP requests. */
const queries = {
  events: `SELECT "docketId", seq, type, at, "recordedAt", data, "actorId" FROM "Event" ORDER BY "docketId", seq`,
  dockets: `SELECT id, status, outcome, "closedOn", version FROM "Docket" ORDER BY id`,
  letters: `SELECT id, number, status, title, body, "deliveredAt", "repliedAt" FROM "Letter" ORDER BY id`,
  proceedings: `SELECT id, stage, decision, "openedAt", "decidedAt", "endedAt" FROM "Proceeding" ORDER BY id`,
  notices: `SELECT id, "personId", kind, "queuedAt", "sendAt", status, "mailId", "sentAt" FROM "Notice" ORDER BY id`,
  mails: `SELECT id, "messageId", "to", subject, "sendAt", "sentAt", status FROM "Mail" ORDER BY id`,
};

/** What a finished rehearsal (`--keep`) has left: its tables, and the distinct mails that arrived. */
export const readRecord = async (folder: string) => {
  const postgres = await startPostgres({ dataDir: folder, onProgress: () => undefined });
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  try {
    const tables: Record<string, unknown[]> = {};
    for (const [name, query] of Object.entries(queries)) tables[name] = (await client.query(query)).rows;
    const caught = await new MailFolder(path.join(folder, 'mails')).list(10_000);
    const arrived = caught.map(one => [one.messageId, one.to.join(), one.subject].join(' ')).sort();
    return { tables, arrived };
  } finally {
    await client.end();
    await postgres.stop();
  }
};
