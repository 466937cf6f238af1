import type { Outcome } from '../../domain/docket/draft';
import type { EventOf } from '../../domain/docket/events';
import type { Tx } from '../db';

/** Notes on the rungs' rows when their letters were delivered (送达). */
export const noteDeliveries = async (tx: Tx, { state, events }: Outcome): Promise<void> => {
  const delivered = events.filter(
    (event): event is EventOf<'step-delivered'> => event.type === 'step-delivered',
  );
  if (delivered.length === 0) return;
  const roundOf = new Map(state.obligations.map(one => [one.id, one.round]));
  await tx.$executeRaw`
    UPDATE "Step" s SET "deliveredAt" = d.at
    FROM unnest(${delivered.map(one => one.obligationId)}::text[], ${delivered.map(one => roundOf.get(one.obligationId) ?? 1)}::int[],
      ${delivered.map(one => one.rung)}::text[], ${delivered.map(one => new Date(one.deliveredAt))}::timestamptz[]) AS d(id, round, rung, at)
    WHERE s."obligationId" = d.id AND s.round = d.round AND s.rung = d.rung`;
};
