import type { DocketState } from '../../domain/case/state';
import { DomainError } from '../../domain/domain-error';
import { unknownOf } from '../../domain/kinds';
import type { Db } from '../schema/db';
import type { SignedIn } from '../people/sessions';
import { docketWhere, letterWhere, proceedingWhere } from './scope';
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
    where: { id, kind, ...docketWhere(actor) },
    select: { campaignId: true },
  });
  if (!row) throw new DomainError(unknownOf(kind), { id });
  return row;
};

/** A docket with its steps' letters and proceedings: four queries, however much it holds. */
export const queryDocket = async (db: Db, actor: SignedIn, kind: DocketKind, id: string) => {
  const row = await db.docket.findFirst({
    where: { id, kind, ...docketWhere(actor) },
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
          letterWhere(actor),
        ],
      },
      orderBy: [{ draftedAt: 'asc' }, { id: 'asc' }],
    }),
    db.proceeding.findMany({
      where: { AND: [{ id: { in: proceedingIds } }, proceedingWhere(actor)] },
      orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    }),
  ]);
  return { row, state: row.state as unknown as DocketState, letters, proceedings };
};
export type DocketRecord = Awaited<ReturnType<typeof queryDocket>>;

/** Those of these dockets that belong to the campaign and that the actor may see. */
export const visibleDockets = (db: Db, actor: SignedIn, campaignId: string, ids: string[]) =>
  db.docket.findMany({
    where: {
      AND: [{ id: { in: ids }, campaignId, kind: { in: ['case', 'unit-file'] } }, docketWhere(actor)],
    },
    select: { id: true },
  });
