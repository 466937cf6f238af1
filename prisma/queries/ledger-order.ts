import { caseStatuses } from '../../domain/case/statuses';
import { Prisma } from '../generated/client';

const placeIn = (values: readonly string[], of: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`lpad(coalesce(array_position(${[...values]}::text[], ${of}), 999)::text, 3, '0')`;

/** In the plan's order, whatever its ordinals look like. */
const byPlace = Prisma.sql`d."campaignId" || ' ' || lpad(d.position::text, 6, '0')`;

const keys = {
  ref: byPlace,
  due: Prisma.sql`coalesce(d."nextDueOn", '9999-12-31')`,
  changed: Prisma.sql`to_char(d."changedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`,
  status: placeIn(caseStatuses, Prisma.sql`d.status`),
};

export type LedgerSort = keyof typeof keys | `-${keyof typeof keys}`;

/** The text by which a ledger is sorted; with the row's id it is unique, so pages neither repeat nor skip. */
export const orderOf = (sort: LedgerSort): { key: Prisma.Sql; isDescending: boolean } => {
  const isDescending = sort.startsWith('-');
  const name = (isDescending ? sort.slice(1) : sort) as keyof typeof keys;
  return { key: Prisma.sql`(${keys[name]}) COLLATE "C"`, isDescending };
};
