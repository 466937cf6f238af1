import { caseStatuses } from '../../domain/codes/statuses';
import { kindsBesideTheWork } from '../../domain/obligation/beside-the-work';
import { readsEverything } from '../../domain/permissions/reader';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { isInstantPlace } from './cursor';
import { changedAtSql } from './open-events-sql';
import { obligationScope, readerOf } from './scope';

/**
 * How a ledger is sorted. It has parts, one per campaign or per campaign and status, which follow each other by `part`;
 * within a part rows are sorted by `within` and their id, as an index has them. Needs `c`, and `d` within.
 */
interface Order {
  /** The parts besides campaigns, such as the statuses; which rows belong to a part; its place among the parts. */
  parts: Prisma.Sql;
  belongs: Prisma.Sql;
  /** Null where campaigns are merged into one order. */
  part: Prisma.Sql | null;
  /** A key of an index on `Docket` after campaign and kind (see the migration `ledger_order`). */
  within: Prisma.Sql;
  /** The key `within` as text for a cursor, and read from it. */
  asText: Prisma.Sql;
  fromText: (text: string) => Prisma.Sql;
  isText: (text: string) => boolean;
}

// In the plan's order, whatever its ordinals look like.
const byPlace = {
  within: Prisma.sql`d.position`,
  asText: Prisma.sql`d.position::text`,
  fromText: (text: string) => Prisma.sql`${Number(text)}::int`,
  isText: (text: string) => /^\d{1,9}$/.test(text),
};
const merged = { parts: Prisma.empty, belongs: Prisma.sql`TRUE`, part: null };
const asInstant = (at: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const dueOn = Prisma.sql`(coalesce(d."nextDueOn", '9999-12-31')) COLLATE "C"`;

/** Those of whoever sees everything, each by an index. */
const orders = {
  ref: { parts: Prisma.empty, belongs: Prisma.sql`TRUE`, part: Prisma.sql`c.id COLLATE "C"`, ...byPlace },
  due: {
    ...merged,
    within: dueOn,
    asText: dueOn,
    fromText: text => Prisma.sql`${text}`,
    isText: () => true,
  },
  changed: {
    ...merged,
    within: Prisma.sql`d."changedAt"`,
    asText: asInstant(Prisma.sql`d."changedAt"`),
    fromText: text => Prisma.sql`${text}::timestamptz`,
    isText: text => isInstantPlace([text]),
  },
  status: {
    parts: Prisma.sql`CROSS JOIN unnest(${[...caseStatuses]}::text[]) WITH ORDINALITY AS s(status, place)`,
    belongs: Prisma.sql`d.status = s.status`,
    part: Prisma.sql`to_char(s.place, 'FM000') COLLATE "C"`,
    ...byPlace,
  },
} satisfies Record<string, Order>;

export type LedgerSort = keyof typeof orders | `-${keyof typeof orders}`;

export type LedgerOrder = Order & { isDescending: boolean };

/** The same by what a unit may know: a row does not move because of what it has not been told. */
const ordersOfUnits = (actor: SignedIn): Partial<Record<string, Pick<Order, 'within' | 'asText'>>> => {
  const changedAt = changedAtSql(actor);
  const due = Prisma.sql`(SELECT coalesce(min(b."dueOn"), '9999-12-31') FROM "Obligation" b
    WHERE b."docketId" = d.id AND b.state = 'open' AND NOT (b.kind = ANY(${[...kindsBesideTheWork]}::text[]))
      AND ${obligationScope(actor)}) COLLATE "C"`;
  return { changed: { within: changedAt, asText: asInstant(changedAt) }, due: { within: due, asText: due } };
};

export const orderOf = (sort: LedgerSort, actor: SignedIn): LedgerOrder => {
  const isDescending = sort.startsWith('-');
  const name = (isDescending ? sort.slice(1) : sort) as keyof typeof orders;
  const own = readsEverything(readerOf(actor)) ? {} : ordersOfUnits(actor)[name];
  return { ...orders[name], ...own, isDescending };
};

/**
 * The rows after a place: as one comparison with the columns of the index, so that those before it are not read.
 * `values` are the part, the key within it and the id of the row there.
 */
export const afterPlace = (
  { part, within, fromText, isDescending }: LedgerOrder,
  [at = '', key = '', id = '']: string[],
): Prisma.Sql => {
  const beyond = Prisma.raw(isDescending ? '<' : '>');
  const place = fromText(key);
  if (part === null) return Prisma.sql`(${within}, d.id COLLATE "C") ${beyond} (${place}, ${id})`;
  // Only parts by place: every place is above -1 and below the largest number.
  const start = Prisma.raw(isDescending ? '2147483647' : '-1');
  return Prisma.sql`(${part}) ${beyond}= ${at} AND (${within}, d.id COLLATE "C") ${beyond}
    (CASE WHEN (${part}) = ${at} THEN ${place} ELSE ${start} END, CASE WHEN (${part}) = ${at} THEN ${id} ELSE '' END)`;
};
