import { unsentStatuses } from '../../domain/codes/letter';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { letterWhere } from './scope';

/** The addressees and senders of letters that have not gone out. One query. */
export const queryUnsent = async (db: Db, actor: SignedIn, campaignId: string) =>
  db.letter.findMany({
    where: { AND: [{ campaignId, status: { in: [...unsentStatuses] } }, await letterWhere(db, actor)] },
    select: { toUnitId: true, fromUnitId: true },
    distinct: ['toUnitId', 'fromUnitId'],
  });

/** The last running number of each of these signs in a year; 0 where none was given. One query. */
export const queryLastNumbers = async (
  db: Db,
  signs: string[],
  year: number,
): Promise<(sign: string) => number> => {
  const rows = await db.letterNumber.findMany({ where: { sign: { in: signs }, year } });
  const last = new Map(rows.map(one => [one.sign, one.last]));
  return sign => last.get(sign) ?? 0;
};
