import { proposalActs } from '../../domain/obligation/proposals';
import { readsEverything } from '../../domain/permissions/reader';
import { noticesBetweenOffices } from '../../domain/scope/notices-seen';
import type { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { readerOf } from './scope';

const between = [...noticesBetweenOffices];

/** Notices that are not about these units' house, by what they name. */
const notAbout = async (db: Db, house: readonly string[]): Promise<Prisma.NoticeWhereInput> => {
  const unitIds = [...house];
  const proceedings = await db.proceeding.findMany({
    where: { unitId: { in: unitIds } },
    select: { id: true },
  });
  const about = proceedings.map(one => one.id);
  const letters = await db.letter.findMany({
    where: { OR: [{ toUnitId: { in: unitIds } }, { proceedingId: { in: about } }] },
    select: { id: true },
  });
  const owed = await db.obligation.findMany({ where: { owedById: { in: unitIds } }, select: { id: true } });
  const papers = [...about, ...letters.map(one => one.id)];
  return {
    AND: [
      { OR: [{ docketId: null }, { docketId: { notIn: papers } }] },
      { OR: [{ obligationId: null }, { obligationId: { notIn: owed.map(one => one.id) } }] },
    ],
  };
};

/**
 * Which notices a reader may see among those of a person: what the offices tell each other is no unit's, whoever was told of
 * it as somebody's stand-in, and no stand-in's about his own house. A unit is not told that a proposal of which it has not heard was corrected.
 */
export const noticeWhere = async (db: Db, actor: SignedIn): Promise<Prisma.NoticeWhereInput> => {
  const reader = readerOf(actor);
  if (readsEverything(reader)) return {};
  if (reader.seesAll) return { OR: [{ kind: { notIn: between } }, await notAbout(db, reader.ownHouse)] };
  const isCorrected = proposalActs.map(act => ({ payload: { path: ['facts', 'act'], equals: act } }));
  return {
    AND: [
      { kind: { notIn: between } },
      { OR: [{ kind: { not: 'step-corrected' } }, { NOT: { OR: isCorrected } }] },
    ],
  };
};
