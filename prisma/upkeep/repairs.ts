import type { Db } from '../schema/db';

/** What reconcile finds lost, and mends. */
export type RepairKind =
  | 'case-without-workflow'
  | 'case-not-told'
  | 'case-ahead-of-record'
  | 'campaign-ended-early'
  | 'campaign-without-workflow'
  | 'campaign-not-told'
  | 'proceeding-without-workflow'
  | 'proceeding-not-told'
  | 'assessment-without-workflow'
  | 'assessment-not-told'
  | 'workflow-of-ended'
  | 'workflow-of-unknown'
  | 'alarm-differs'
  | 'mails-not-delivered';

export interface NewRepair {
  what: RepairKind;
  campaignId: string | null;
  /** The docket, the proceeding or the campaign. */
  subjectId: string;
  /** The docket's version, where a second repair of the same one would mean that the first did not help. */
  version?: number;
  /** For people, in one sentence. */
  why: string;
}

/** Notes a repair that was made; `now` is the machine's clock in milliseconds. */
export const noteRepair = async (db: Db, repair: NewRepair, now: number): Promise<void> => {
  await db.repair.create({ data: { ...repair, at: new Date(now) } });
};

/** How often something has been repaired in this way: in this version, and since an instant, where they are given. */
export const timesRepaired = (
  db: Db,
  { what, subjectId, version }: Pick<NewRepair, 'what' | 'subjectId' | 'version'>,
  since?: Date,
): Promise<number> =>
  db.repair.count({
    where: {
      what,
      subjectId,
      ...(version !== undefined && { version }),
      ...(since && { at: { gte: since } }),
    },
  });

/** The repairs since an instant, the newest first; at most `limit`. */
export const listRepairs = (db: Db, since: Date, limit: number) =>
  db.repair.findMany({ where: { at: { gte: since } }, orderBy: { id: 'desc' }, take: limit });

/** How many of each kind since an instant. */
export const countRepairs = async (db: Db, since: Date): Promise<{ what: string; count: number }[]> => {
  const rows = await db.repair.groupBy({
    by: ['what'],
    where: { at: { gte: since } },
    _count: true,
    orderBy: { what: 'asc' },
  });
  return rows.map(row => ({ what: row.what, count: row._count }));
};
