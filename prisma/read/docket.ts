import type { DocketState } from '../../domain/case/state';
import { DomainError } from '../../domain/domain-error';
import { unknownOf } from '../../domain/kinds';
import type { Db } from '../schema/db';
import type { SignedIn } from '../people/sessions';
import { readsEverything } from '../../domain/permissions/reader';
import { changedAtSql } from './open-events-sql';
import { docketScope, fileWhere, letterWhere, proceedingWhere, readerOf } from './scope';
import { sightOf } from './sight';
import { stepsSeen } from './steps-seen';
import type { DocketKind } from '../../domain/codes/docket';

/**
 * The campaign of a docket that the actor may see. What he may not see does not exist for him.
 *
 * @throws DomainError `CASE_UNKNOWN`, `UNIT_FILE_UNKNOWN`
 */
export const findDocket = async (
  db: Db,
  actor: SignedIn,
  kind: DocketKind,
  id: string,
): Promise<{ campaignId: string }> => {
  const row = await db.docket.findFirst({
    where: { id, kind, ...fileWhere(actor) },
    select: { campaignId: true },
  });
  if (!row) throw new DomainError(unknownOf(kind), { id });
  return row;
};

/** When a docket last changed, as far as the reader may know. */
const changedAtSeen = async (
  db: Db,
  actor: SignedIn,
  { id, changedAt }: { id: string; changedAt: Date },
): Promise<Date> => {
  if (readsEverything(readerOf(actor))) return changedAt;
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    SELECT ${changedAtSql(actor)} AS at FROM "Docket" d WHERE d.id = ${id}`;
  return row?.at ?? changedAt;
};

/**
 * A docket with its steps' letters and proceedings, those that the reader may see, and what he may know of it
 * (`domain/scope`): at most six queries, however much it holds.
 */
export const queryDocket = async (db: Db, actor: SignedIn, kind: DocketKind, id: string) => {
  const row = await db.docket.findFirst({
    where: { id, kind, ...fileWhere(actor) },
    include: {
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
  if (!row) throw new DomainError(unknownOf(kind), { id });
  const proceedingIds = row.steps.flatMap(step => step.proceedingId ?? []);
  const letterIds = row.steps.flatMap(step => step.letterId ?? []);
  const [letters, proceedings] = await Promise.all([
    db.letter.findMany({
      where: {
        AND: [
          { OR: [{ id: { in: letterIds } }, { proceedingId: { in: proceedingIds } }] },
          await letterWhere(db, actor),
        ],
      },
      orderBy: [{ draftedAt: 'asc' }, { id: 'asc' }],
    }),
    db.proceeding.findMany({
      where: { AND: [{ id: { in: proceedingIds } }, proceedingWhere(actor)] },
      orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const [sight, changedAt] = [await sightOf(db, actor, row.campaignId), await changedAtSeen(db, actor, row)];
  return {
    row: { ...row, changedAt, steps: stepsSeen(row.steps, letters, proceedings) },
    state: row.state as unknown as DocketState,
    letters,
    proceedings,
    sight,
  };
};
export type DocketRecord = Awaited<ReturnType<typeof queryDocket>>;

/** Those of these dockets that belong to the campaign and that the actor may see. */
export const visibleDockets = (db: Db, actor: SignedIn, campaignId: string, ids: string[]) =>
  db.docket.findMany({
    where: {
      AND: [{ id: { in: ids }, campaignId, kind: { in: ['case', 'unit-file'] } }, fileWhere(actor)],
    },
    select: { id: true },
  });

/** Which of these dockets, of whatever kind, the actor may see. */
export const seenDockets = async (db: Db, actor: SignedIn, ids: string[]): Promise<Set<string>> => {
  if (readsEverything(readerOf(actor))) return new Set(ids);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT d.id FROM "Docket" d WHERE d.id = ANY(${ids}::text[]) AND ${docketScope(actor)}`;
  return new Set(rows.map(one => one.id));
};
