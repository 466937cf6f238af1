import type { CaseState } from '../../domain/case/state';
import type { DocketState } from '../../domain/kinds';
import { readElsewhere } from '../record/read-elsewhere';
import { isCapable } from '../../domain/permissions/capabilities';
import type { Db } from '../schema/db';
import type { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { toSignOff, type SignOffRow } from '../record/sign-off-rows';

/** Something that was put before a unit's head, with the dockets that it is about as they now are. */
export interface SignOffRecord extends SignOffRow {
  campaign: { title: string; clock: string };
  dockets: { id: string; version: number; state: DocketState }[];
  /** Other cases and unit files that a document for the whole unit is about. */
  elsewhere: CaseState[];
}

/**
 * The units of which somebody sees what is before the head: that for which he acts, and those that were closed into it. Nobody
 * else sees any of it, whatever else he may see.
 */
const unitsOf = async (db: Db, actor: SignedIn): Promise<string[]> => {
  if (!isCapable(actor, 'act-for-unit')) return [];
  const closed = await db.unit.findMany({
    where: { successorId: actor.unitId, closedOn: { not: null } },
    select: { id: true },
  });
  return [actor.unitId, ...closed.map(one => one.id)];
};

const withDockets = async (
  db: Db,
  rows: (Prisma.SignOffGetPayload<object> & { campaign: { title: string; clock: string } })[],
): Promise<SignOffRecord[]> => {
  const found = await db.docket.findMany({
    where: { id: { in: rows.flatMap(one => one.docketIds) } },
    select: { id: true, version: true, state: true },
  });
  const dockets = new Map(
    found.map(({ state, ...one }) => [one.id, { ...one, state: state as unknown as DocketState }]),
  );
  const records: SignOffRecord[] = [];
  for (const { campaign, ...row } of rows) {
    const signOff = toSignOff(row);
    const own = row.docketIds.flatMap(id => dockets.get(id) ?? []);
    const states = own.map(one => one.state);
    const elsewhere = await readElsewhere(db, signOff, states);
    records.push({ ...signOff, campaign, dockets: own, elsewhere });
  }
  return records;
};

const seen = async (db: Db, actor: SignedIn): Promise<Prisma.SignOffWhereInput> => ({
  unitId: { in: await unitsOf(db, actor) },
  campaign: { status: 'launched', ...(actor.onlyRehearsals && { clock: 'rehearsal' }) },
});

const campaign = { select: { title: true, clock: true } } as const;

/** What is before the head of the actor's unit, and what he sent back, the oldest first. */
export const querySignOffs = async (
  db: Db,
  actor: SignedIn,
  { campaignId, limit }: { campaignId?: string | undefined; limit: number },
): Promise<SignOffRecord[]> =>
  withDockets(
    db,
    await db.signOff.findMany({
      where: {
        AND: [
          await seen(db, actor),
          { state: { in: ['waiting', 'sent-back'] }, ...(campaignId && { campaignId }) },
        ],
      },
      include: { campaign },
      orderBy: [{ preparedAt: 'asc' }, { id: 'asc' }],
      take: limit,
    }),
  );

/** One of them, in whatever state; null where there is none for the actor. */
export const findSignOff = async (db: Db, actor: SignedIn, id: string): Promise<SignOffRecord | null> => {
  const row = await db.signOff.findFirst({
    where: { AND: [{ id }, await seen(db, actor)] },
    include: { campaign },
  });
  const [found] = row ? await withDockets(db, [row]) : [];
  return found ?? null;
};
