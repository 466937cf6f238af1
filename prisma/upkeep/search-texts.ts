import { Prisma } from '../generated/client';
import type { Db, Tx } from '../schema/db';
import type { Finding } from './finding';

const PAGE = 500;

/**
 * Writes what the dockets of a record from before are searched by, so many in one transaction. Run again, after a death in the
 * middle or by two processes at once, it goes on with what is missing. What is written meanwhile the database adds itself, also
 * of whoever writes many rows with one statement.
 */
export const writeSearchTexts = async (db: Db): Promise<void> => {
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: { id: string }[] = await db.$queryRaw`
      SELECT id FROM "Docket" WHERE id COLLATE "C" > ${after} ORDER BY id COLLATE "C" LIMIT ${PAGE}`;
    const ids = rows.map(one => one.id);
    await db.$executeRaw`
      INSERT INTO "SearchText" ("docketId", seq, "campaignId", kind, text)
      SELECT s."docketId", s.seq, s."campaignId", s.kind, s.text FROM "SearchSource" s
      WHERE s."docketId" = ANY(${ids}::text[]) ON CONFLICT DO NOTHING`;
    after = ids.at(-1);
  }
};

/** What of these dockets is searched by otherwise than follows from their record: missing, changed, or of nothing. */
export const verifySearchTexts = async (
  tx: Tx,
  dockets: readonly { id: string; ref: string | null }[],
): Promise<Finding[]> => {
  const of = (table: Prisma.Sql) =>
    Prisma.sql`SELECT t."docketId", t.seq, t."campaignId", t.kind, t.text FROM ${table} t
      WHERE t."docketId" = ANY(${dockets.map(one => one.id)}::text[])`;
  const [said, kept] = [of(Prisma.sql`"SearchSource"`), of(Prisma.sql`"SearchText"`)];
  const rows = await tx.$queryRaw<{ docketId: string; seq: number }[]>`
    SELECT DISTINCT "docketId", seq FROM ((${said} EXCEPT ${kept}) UNION ALL (${kept} EXCEPT ${said})) x
    ORDER BY "docketId", seq`;
  const refs = new Map(dockets.map(one => [one.id, one.ref]));
  return rows.map(({ docketId, seq }) => ({
    what: 'search-changed',
    docketId,
    ref: refs.get(docketId) ?? null,
    seq: seq > 0 ? seq : null,
    day: null,
    message: '检索用的文字与案卷不一致,按它查找会有遗漏或误中',
  }));
};
