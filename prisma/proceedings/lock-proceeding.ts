import type { Item } from '../../domain/letter/letter';
import type { ProceedingFacts } from '../../domain/proceeding/acts';
import type { ProceedingView } from '../../domain/proceeding/advance';
import { DomainError } from '../../domain/domain-error';
import type { ProceedingKind, Stage } from '../../domain/proceeding/proceeding';
import type { Tx } from '../db';
import { lockDockets, type LockedDocket } from '../dockets/lock-dockets';

export interface LockedProceeding {
  id: string;
  campaignId: string;
  unitId: string;
  view: ProceedingView;
  items: Item[];
  version: number;
  /** The proceeding's own docket and those of its items, all under lock. */
  dockets: Map<string, LockedDocket>;
}

/**
 * Locks a proceeding with everything that it concerns. Dockets come first, as in every transaction here, so that nobody
 * waits in a circle; the items are read again under the lock.
 *
 * @throws DomainError `PROCEEDING_UNKNOWN`
 */
export const lockProceeding = async (tx: Tx, id: string): Promise<LockedProceeding> => {
  const unknown = () => new DomainError('PROCEEDING_UNKNOWN', '没有这个程序', { id });
  const peek = await tx.proceeding.findUnique({ where: { id }, select: { items: true } });
  if (!peek) throw unknown();
  const idsOf = (items: Item[]) => [...new Set([id, ...items.map(item => item.docketId)])];
  const dockets = await lockDockets(tx, idsOf(peek.items as unknown as Item[]));
  await tx.$queryRaw`SELECT id FROM "Proceeding" WHERE id = ${id} FOR UPDATE`;
  const row = await tx.proceeding.findUnique({ where: { id } });
  if (!row) throw unknown();
  const items = row.items as unknown as Item[];
  // Somebody joined in between: those dockets are locked now, late but before anything is decided.
  const late = idsOf(items).filter(one => !dockets.has(one));
  for (const [docketId, docket] of await lockDockets(tx, late)) dockets.set(docketId, docket);
  const view = {
    kind: row.kind as ProceedingKind,
    stage: row.stage as Stage,
    facts: row.facts as ProceedingFacts,
  };
  return { id, campaignId: row.campaignId, unitId: row.unitId, view, items, version: row.version, dockets };
};
