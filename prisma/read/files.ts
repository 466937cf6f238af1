import { peopleIn } from '../../domain/permissions/stand-in';
import { isCapable } from '../../domain/permissions/capabilities';
import type { Db } from '../schema/db';
import { findAbsent, type SignedIn } from '../people/sessions';
import { docketScope, obligationScope, proceedingWhere, seesAll } from './scope';

/** Names, sizes and types of files, in the order of their upload. */
export const fileNames = async (
  db: Db,
  ids: string[],
): Promise<{ id: string; name: string; size: number; type: string }[]> =>
  ids.length === 0
    ? []
    : db.file.findMany({
        where: { id: { in: [...new Set(ids)] } },
        orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true, size: true, type: true },
      });

/** The units before whose heads a file lies, or lay, without having been handed in (审签): it is theirs alone. */
const signOffUnits = async (db: Db, fileId: string): Promise<string[]> => {
  const rows = await db.signOff.findMany({
    where: { state: { not: 'signed' }, command: { path: ['fileIds'], array_contains: [fileId] } },
    select: { unitId: true },
  });
  return rows.map(one => one.unitId);
};

/**
 * A file that the person may read: his own upload, one that waits for his unit's head, or one handed in to a docket or a
 * proceeding that he may see. Null when there is none, or none for him.
 */
export const findReadableFile = async (db: Db, actor: SignedIn, id: string) => {
  const file = await db.file.findUnique({ where: { id } });
  if (!file || peopleIn(actor).includes(file.uploadedById)) return file;
  const unsigned = await signOffUnits(db, id);
  const own = actor.standIn || unsigned.length === 0 ? [actor] : [actor, ...(await findAbsent(db, actor))];
  if (own.some(one => isCapable(one, 'act-for-unit') && unsigned.includes(one.unitId))) return file;
  if (seesAll(actor) && !actor.onlyRehearsals && unsigned.length === 0) return file;
  const [hit] = await db.$queryRaw<{ seq: number }[]>`
    SELECT e.seq FROM "Event" e JOIN "Docket" d ON d.id = e."docketId"
    WHERE ${docketScope(actor)} AND (
      e.data->'fileIds' @> to_jsonb(ARRAY[${id}]::text[])
      OR e.data->'submission'->'fileIds' @> to_jsonb(ARRAY[${id}]::text[])
      OR e.data->'progress'->'fileIds' @> to_jsonb(ARRAY[${id}]::text[]))
      AND NOT EXISTS (SELECT 1 FROM "Obligation" b WHERE b.id = e.data->>'obligationId' AND NOT ${obligationScope(actor)})
    LIMIT 1`;
  if (hit) return file;
  const answered = await db.proceeding.findFirst({
    where: { AND: [proceedingWhere(actor), { facts: { path: ['answerFileIds'], array_contains: [id] } }] },
    select: { id: true },
  });
  return answered ? file : null;
};
