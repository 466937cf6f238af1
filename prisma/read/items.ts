import type { Item } from '../../domain/docket/item';
import type { DocketState } from '../../domain/kinds';
import type { Obligation } from '../../domain/obligation/types';
import type { Db } from '../schema/db';

/** The dockets that letters or proceedings are about, with their steps' links; two queries for all. */
export const queryItems = async (db: Db, items: Item[]) => {
  const rows = await db.docket.findMany({
    where: { id: { in: [...new Set(items.map(item => item.docketId))] } },
    select: {
      state: true,
      steps: {
        select: {
          obligationId: true,
          round: true,
          rung: true,
          deliveredAt: true,
          letterId: true,
          proceedingId: true,
        },
      },
    },
  });
  const dockets = new Map(
    rows.map(row => {
      const state = row.state as unknown as DocketState;
      return [state.id, { state, steps: row.steps }];
    }),
  );
  return items.flatMap(item => {
    const docket = dockets.get(item.docketId);
    const obligation = docket?.state.obligations.find(one => one.id === item.obligationId);
    return docket && obligation ? [{ ...item, docket, obligation }] : [];
  });
};
export type ItemRecord = Awaited<ReturnType<typeof queryItems>>[number];

/** What is owed in the dockets of these letters or proceedings themselves, by docket. One query. */
export const queryOwnObligations = async (
  db: Db,
  docketIds: string[],
): Promise<Map<string, Obligation[]>> => {
  const rows = await db.docket.findMany({
    where: { id: { in: docketIds } },
    select: { id: true, state: true },
  });
  return new Map(rows.map(row => [row.id, (row.state as unknown as DocketState).obligations]));
};

/** The campaigns' present days, `YYYY-MM-DD` in Asia/Shanghai. One query. */
export const queryToday = async (db: Db, campaignIds: string[]): Promise<Map<string, string>> => {
  const rows = await db.$queryRaw<{ id: string; today: string }[]>`
    SELECT c.id, to_char((CASE WHEN c.clock = 'rehearsal' THEN c."clockAt" ELSE now() END)
      AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS today
    FROM "Campaign" c WHERE c.id = ANY(${[...new Set(campaignIds)]}::text[])`;
  return new Map(rows.map(row => [row.id, row.today]));
};
