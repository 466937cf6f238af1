import type { Db } from '../schema/db';

const DAY_MS = 86_400_000;
/** 暂存 is kept this long after it was changed last; what was sent is remembered as long. */
export const KEPT_DAYS = 90;

/** Removes what was typed into forms and has not been touched for 90 days by the machine's clock. Returns how many. */
export const forgetKeptForms = async (db: Db, now: number): Promise<number> => {
  const before = new Date(now - KEPT_DAYS * DAY_MS);
  const { count } = await db.keptForm.deleteMany({ where: { changedAt: { lt: before } } });
  return count;
};
