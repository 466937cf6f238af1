import type { Db } from '../schema/db';

export interface DocketName {
  id: string;
  kind: string;
  ref: string | null;
  title: string;
}

/** What dockets are called, in one query. */
export const docketNames = async (db: Db, ids: Iterable<string>): Promise<Map<string, DocketName>> => {
  const rows = await db.docket.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, kind: true, ref: true, title: true },
  });
  return new Map(rows.map(row => [row.id, row]));
};
