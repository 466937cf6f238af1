import type { Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { Db } from '../schema/db';
import { instantOf } from '../schema/instants';
import type { Act } from '../../domain/codes/ladder';

export interface NextStepRow {
  at: Instant | null;
  act: Act | null;
  version: number;
  isEnded: boolean;
}

const select = { alarmAt: true, alarmAct: true, version: true, isEnded: true } as const;

/** What a docket's row says of its next rung. */
export const nextStepOf = (row: {
  alarmAt: Date | null;
  alarmAct: string | null;
  version: number;
  isEnded: boolean;
}): NextStepRow => ({
  at: instantOf(row.alarmAt),
  act: row.alarmAct as Act | null,
  version: row.version,
  isEnded: row.isEnded,
});

/** @throws DomainError `DOCKET_UNKNOWN` */
export const readNextStep = async (db: Db, docketId: string): Promise<NextStepRow> => {
  const row = await db.docket.findUnique({ where: { id: docketId }, select });
  if (!row) throw new DomainError('DOCKET_UNKNOWN', { docketId });
  return nextStepOf(row);
};
