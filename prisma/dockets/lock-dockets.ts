import { Prisma } from '../generated/client';
import { toInstant, type Instant } from '../../domain/calendar/civil-date';
import type { DocketState } from '../../domain/docket/state';
import { DomainError } from '../../domain/domain-error';
import type { Tx } from '../db';

/** A docket's row under lock: its state, its version, and the instant that its workflow waits for. */
export interface LockedDocket {
  id: string;
  campaignId: string;
  version: number;
  rungAt: Instant | null;
  state: DocketState;
}

/**
 * Locks dockets in the order of their ids, so that two transactions cannot wait for each other.
 *
 * @throws DomainError `DOCKET_UNKNOWN`
 */
export const lockDockets = async (tx: Tx, ids: string[]): Promise<Map<string, LockedDocket>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<
    { id: string; campaignId: string; version: number; alarmAt: Date | null; state: DocketState }[]
  >`SELECT id, "campaignId", version, "alarmAt", state FROM "Docket"
    WHERE id IN (${Prisma.join(ids)}) ORDER BY id FOR UPDATE`;
  const missing = ids.filter(id => !rows.some(row => row.id === id));
  if (missing.length > 0) throw new DomainError('DOCKET_UNKNOWN', '没有这个案卷', { ids: missing });
  return new Map(
    rows.map(({ alarmAt, ...row }) => [
      row.id,
      { ...row, rungAt: alarmAt ? toInstant(alarmAt.getTime()) : null },
    ]),
  );
};
