import { caseStatuses } from '../../domain/case/statuses';
import { Prisma } from '../generated/client';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const tens = ['', '十', ...digits.slice(2).map(digit => `${digit}十`)];
/** 一 to 九十九, in order. */
const ordinals = Array.from(
  { length: 99 },
  (_, i) => (tens[Math.floor((i + 1) / 10)] ?? '') + (digits[(i + 1) % 10] ?? ''),
);

const placeIn = (values: readonly string[], of: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`lpad(coalesce(array_position(${[...values]}::text[], ${of}), 999)::text, 3, '0')`;

/** 一-1 sorts before 一-2 and 二-1, and 十 comes after 九. */
const byRef = Prisma.sql`d."campaignId" || ' ' || ${placeIn(ordinals, Prisma.sql`split_part(coalesce(d.ref, ''), '-', 1)`)}
  || lpad(split_part(coalesce(d.ref, d."unitId", ''), '-', 2), 6, '0')`;

const keys = {
  ref: byRef,
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
