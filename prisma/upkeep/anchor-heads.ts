import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { anchorHash, type DocketHead } from '../../record/chain/anchor';
import type { Db } from '../schema/db';
import { isRegistryChain } from '../people/record-registry';
import { inTransaction } from '../record/acts';

export interface AnchorBrief {
  day: string;
  hash: string;
  docketCount: number;
}

/**
 * The day's anchor (日锚): one hash over the heads of all chains, dockets' and the registry's, written by whoever comes first on a day in Asia/Shanghai.
 * Null when the day has one already, or a later day has. `now` is the machine's clock in milliseconds: a rehearsal's days
 * are none of its business.
 */
export const anchorHeads = async (db: Db, now: number): Promise<AnchorBrief | null> => {
  const day = dateOf(toInstant(now));
  const hasAnchor = () => db.anchor.findFirst({ where: { day: { gte: day } }, select: { day: true } });
  if (await hasAnchor()) return null;
  return inTransaction(db, async tx => {
    // One statement, one view of the record: each head beside the newest one that an anchor has noted of its docket.
    const heads = await tx.$queryRaw<(DocketHead & { known: string | null })[]>`
      WITH head AS (
        SELECT d.id AS "docketId", (d.state->>'seq')::int AS seq, d."headHash" AS hash FROM "Docket" d
        UNION ALL SELECT c.id, c.seq, c."headHash" FROM "RegistryChain" c)
      SELECT head.*, (SELECT h.hash FROM "AnchoredHead" h
        WHERE h."docketId" = head."docketId" ORDER BY h.day DESC LIMIT 1) AS known FROM head`;
    // What is gone is noted once: the next anchor is without it, and who verifies is still told its name.
    const gone = await tx.$queryRaw<{ docketId: string }[]>`
      SELECT x."docketId" FROM (
        SELECT DISTINCT ON ("docketId") "docketId", seq FROM "AnchoredHead" ORDER BY "docketId", day DESC
      ) x WHERE x.seq > 0 AND NOT EXISTS (SELECT 1 FROM "Docket" d WHERE d.id = x."docketId")
        AND NOT EXISTS (SELECT 1 FROM "RegistryChain" c WHERE c.id = x."docketId")`;
    const previous = await tx.anchor.findFirst({ orderBy: { day: 'desc' } });
    if (previous && previous.day >= day) return null;
    const at = new Date(now);
    const previousHash = previous?.hash ?? null;
    const hash = anchorHash({ day, at: at.toISOString(), previousHash }, heads);
    const docketCount = heads.filter(one => !isRegistryChain(one.docketId)).length;
    await tx.anchor.create({ data: { day, at, docketCount, previousHash, hash } });
    await tx.anchoredHead.createMany({
      data: [
        ...heads
          .filter(head => head.known !== head.hash)
          .map(head => ({ day, docketId: head.docketId, seq: head.seq, hash: head.hash })),
        ...gone.map(({ docketId }) => ({ day, docketId, seq: 0, hash: '' })),
      ],
    });
    return { day, hash, docketCount };
  });
};
