import type { Outcome } from '../../domain/docket/draft';
import type { EventOf } from '../../domain/docket/events';
import type { Tx } from '../db';

/**
 * Claims the rungs that an outcome took: one row per obligation, round and rung. A second claim violates the unique key
 * and undoes the whole transaction, so a rung happens once whoever comes twice.
 */
export const saveSteps = async (tx: Tx, { state, events }: Outcome): Promise<void> => {
  const taken = events.filter((event): event is EventOf<'step-taken'> => event.type === 'step-taken');
  const roundOf = new Map(state.obligations.map(one => [one.id, one.round]));
  if (taken.length > 0)
    await tx.step.createMany({
      data: taken.map(({ obligationId, step }) => ({
        obligationId,
        docketId: state.id,
        campaignId: state.campaignId,
        round: roundOf.get(obligationId) ?? 1,
        rung: step.rung,
        act: step.act,
        outcome: step.outcome,
        dueAt: new Date(step.dueAt),
        firedAt: new Date(step.firedAt),
        cites: step.cites,
      })),
    });
  const delivered = events.filter(
    (event): event is EventOf<'step-delivered'> => event.type === 'step-delivered',
  );
  if (delivered.length > 0)
    await tx.$executeRaw`
      UPDATE "Step" s SET "deliveredAt" = d.at
      FROM unnest(${delivered.map(one => one.obligationId)}::text[], ${delivered.map(one => roundOf.get(one.obligationId) ?? 1)}::int[],
        ${delivered.map(one => one.rung)}::text[], ${delivered.map(one => new Date(one.deliveredAt))}::timestamptz[]) AS d(id, round, rung, at)
      WHERE s."obligationId" = d.id AND s.round = d.round AND s.rung = d.rung`;
};
