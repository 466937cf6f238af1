import { Draft, type Outcome } from '../../domain/docket/draft';
import type { EventActor, EventOf } from '../../domain/docket/events';
import { endDocket } from '../../domain/docket/office-docket';
import type { Item } from '../../domain/letter/letter';
import type { Tx } from '../db';
import type { Changes } from '../dockets/change-dockets';
import { lockDockets } from '../dockets/lock-dockets';
import type { Prisma } from '../generated/client';

const isSame = (item: Item, event: EventOf<'step-corrected'>): boolean =>
  item.obligationId === event.obligationId && item.rung === event.rung;

/** Ends the docket of a letter or proposal about which nothing is left. */
const end = async (tx: Tx, changes: Changes, id: string, by: EventActor): Promise<void> => {
  const docket = (await lockDockets(tx, [id])).get(id);
  if (!docket) return;
  const draft = new Draft(docket.state);
  endDocket(draft, '更正', by, changes.facts);
  await changes.save(docket, draft.done());
};

const withoutItems = async (
  tx: Tx,
  table: 'letter' | 'proceeding',
  id: string,
  corrected: EventOf<'step-corrected'>[],
): Promise<'withdrawn' | 'kept'> => {
  const row =
    table === 'letter'
      ? await tx.letter.findUnique({ where: { id }, select: { items: true, status: true } })
      : await tx.proceeding.findUnique({ where: { id }, select: { items: true, stage: true } });
  if (!row) return 'kept';
  const stands =
    'status' in row ? ['drafted', 'signed', 'numbered'].includes(row.status) : row.stage === 'proposed';
  // What was delivered or decided has happened; the mark on its rung says that it was unjustified.
  if (!stands) return 'kept';
  const left = (row.items as unknown as Item[]).filter(item => !corrected.some(event => isSame(item, event)));
  const items = left as unknown as Prisma.InputJsonValue;
  const isEmpty = left.length === 0;
  if (table === 'letter')
    await tx.letter.update({
      where: { id },
      data: { items, ...(isEmpty && { status: 'withdrawn' }), version: { increment: 1 } },
    });
  else
    await tx.proceeding.update({
      where: { id },
      data: { items, ...(isEmpty && { stage: 'withdrawn' }), version: { increment: 1 } },
    });
  return isEmpty ? 'withdrawn' : 'kept';
};

/**
 * 更正: what was received earlier than it was recorded makes rungs unjustified. The letters and proposals that hang on them
 * and have not gone out lose the obligation; one about which nothing is left is withdrawn.
 */
export const stopWhatHangs = async (
  tx: Tx,
  changes: Changes,
  outcome: Outcome,
  by: EventActor,
): Promise<void> => {
  const corrected = outcome.events.filter(
    (event): event is EventOf<'step-corrected'> => event.type === 'step-corrected',
  );
  if (corrected.length === 0) return;
  const steps = await tx.step.findMany({
    where: {
      OR: corrected.map(({ obligationId, rung }) => ({ obligationId, rung })),
      docketId: outcome.state.id,
    },
    select: { letterId: true, proceedingId: true },
  });
  const { now } = changes.facts;
  for (const id of new Set(steps.flatMap(step => step.letterId ?? [])))
    if ((await withoutItems(tx, 'letter', id, corrected)) === 'withdrawn') {
      await tx.letter.update({ where: { id }, data: { withdrawnAt: new Date(now) } });
      await end(tx, changes, id, by);
    }
  for (const id of new Set(steps.flatMap(step => step.proceedingId ?? [])))
    if ((await withoutItems(tx, 'proceeding', id, corrected)) === 'withdrawn') {
      await tx.proceeding.update({ where: { id }, data: { endedAt: new Date(now) } });
      await end(tx, changes, id, by);
    }
};
