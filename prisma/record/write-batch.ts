import type { Batch, StepDelivery } from '../../record/rows';
import type { Tx } from '../schema/db';
import { Prisma } from '../generated/client';
import { findingRows } from './finding-sql';
import { breachRows } from './breach-sql';
import { docketRows, eventRows, noticeRows, obligationRows, stepRows } from './docket-sql';
import { letterRows, proceedingRows } from './paper-sql';

const noteDeliveries = async (tx: Tx, deliveries: StepDelivery[]): Promise<void> => {
  await tx.$executeRaw`
    UPDATE "Step" s SET "deliveredAt" = d.at
    FROM jsonb_to_recordset(${JSON.stringify(deliveries)}::jsonb) AS d("obligationId" text, round int, rung text,
      at timestamptz)
    WHERE s."obligationId" = d."obligationId" AND s.round = d.round AND s.rung = d.rung`;
};

/** More dockets than these, as when a campaign is launched or goes over to other rules, are written in several statements. */
const PER_STATEMENT = 100;

const docketParts = ({ dockets }: Pick<Batch, 'dockets'>): Prisma.Sql[] => {
  if (dockets.length === 0) return [];
  const parts = [docketRows(dockets), eventRows(dockets)];
  if (dockets.some(one => one.obligations.length > 0)) parts.push(obligationRows(dockets));
  if (dockets.some(one => one.steps.length > 0)) parts.push(stepRows(dockets));
  if (dockets.some(one => one.projection.letter)) parts.push(letterRows(dockets));
  if (dockets.some(one => one.projection.proceeding)) parts.push(proceedingRows(dockets));
  if (dockets.some(one => one.projection.breach)) parts.push(breachRows(dockets));
  if (dockets.some(one => one.projection.finding)) parts.push(findingRows(dockets));
  return parts;
};

/**
 * One statement for everything that a transaction writes, each table as one JSON parameter: a busy day costs one round
 * trip per transaction, whatever it changes.
 */
export const writeBatch = async (tx: Tx, batch: Batch): Promise<void> => {
  const { dockets, notices, deliveries } = batch;
  const before = dockets.slice(0, Math.max(0, dockets.length - PER_STATEMENT));
  for (let from = 0; from < before.length; from += PER_STATEMENT) {
    const some = { dockets: before.slice(from, from + PER_STATEMENT) };
    await tx.$executeRaw`WITH ${Prisma.join(docketParts(some), ', ')} SELECT 1`;
  }
  const parts = docketParts({ dockets: dockets.slice(before.length) });
  if (notices.length > 0) parts.push(noticeRows(batch));
  if (parts.length > 0) await tx.$executeRaw`WITH ${Prisma.join(parts, ', ')} SELECT 1`;
  if (deliveries.length > 0) await noteDeliveries(tx, deliveries);
};
