import { peopleIn } from '../../domain/permissions/stand-in';
import type { Db } from '../schema/db';
import type { SignedIn } from '../people/sessions';
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

/**
 * A file that the person may read: his own upload, or one handed in to a docket or a proceeding that he may see. Null when
 * there is none, or none for him.
 */
export const findReadableFile = async (db: Db, actor: SignedIn, id: string) => {
  const file = await db.file.findUnique({ where: { id } });
  if (!file || peopleIn(actor).includes(file.uploadedById)) return file;
  if (seesAll(actor) && !actor.onlyRehearsals) return file;
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
