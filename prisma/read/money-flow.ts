import { fenOf } from '../../domain/exact/money';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { UnitLevel } from '../../domain/codes/figures';
import type { PlainTranche } from '../../domain/figures/plain';
import { noFigures, type Figures, type Payment } from '../../domain/figures/types';
import { figureOf } from '../../domain/figures/of-plain';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { docketScope, seesAll } from './scope';

/** The newest row of each figure of a kind; what was corrected counts no more. */
const newestOf = (campaignId: string, kind: 'tranche' | 'payment'): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT ON (f."figureId") f."figureId", f."bookId", f.data
  FROM "Figure" f WHERE f."campaignId" = ${campaignId} AND f.kind = ${kind}
  ORDER BY f."figureId", f.id DESC`;

/** What lies in books that the actor may see: those of his units. */
const seenSql = (actor: SignedIn): Prisma.Sql =>
  seesAll(actor)
    ? Prisma.sql`TRUE`
    : Prisma.sql`EXISTS (SELECT 1 FROM "Docket" d WHERE d.id = n."bookId" AND ${docketScope(actor)})`;

/** Of which programmes and years there is money that the actor may see, the newest year first. One query. */
export const queryProgrammes = (
  db: Db,
  actor: SignedIn,
  campaignId: string,
): Promise<{ programme: string; year: string }[]> =>
  db.$queryRaw`
    WITH newest AS (${newestOf(campaignId, 'tranche')})
    SELECT DISTINCT n.data->>'program' AS programme, n.data->>'year' AS year
    FROM newest n WHERE ${seenSql(actor)} ORDER BY 1, 2 DESC`;

/** What was paid out of a tranche on a day, or came back to it: as much as the flow asks for. */
interface PaidOnDay {
  tranche: string;
  on: CivilDate;
  amount: string;
}

const paymentOf = ({ tranche, on, amount }: PaidOnDay): Payment => ({
  id: `${tranche}@${on}${amount.startsWith('-') ? '-' : ''}`,
  tranche,
  unit: '',
  amount: fenOf(amount) ?? 0n,
  paidOn: on,
  purpose: '',
  project: null,
  undoes: null,
});

/**
 * The tranches of one programme in all years, and what was paid out of each, day by day: the payments are summed by the
 * database, exactly, as far as the actor may see them. Two queries.
 */
export const queryFlow = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  programme: string,
): Promise<Figures> => {
  const rows = await db.$queryRaw<{ data: PlainTranche }[]>`
    WITH newest AS (${newestOf(campaignId, 'tranche')})
    SELECT n.data FROM newest n WHERE n.data->>'program' = ${programme} AND ${seenSql(actor)}
    ORDER BY n.data->>'issuedOn', n."figureId"`;
  const ids = rows.map(one => one.data.id);
  const paid = await db.$queryRaw<PaidOnDay[]>`
    WITH newest AS (${newestOf(campaignId, 'payment')})
    SELECT n.data->>'tranche' AS tranche, n.data->>'paidOn' AS on, sum((n.data->>'amount')::numeric)::text AS amount
    FROM newest n WHERE n.data->>'tranche' = ANY(${ids}::text[]) AND ${seenSql(actor)}
    GROUP BY 1, 2, (n.data->>'amount')::numeric < 0`;
  return {
    ...noFigures,
    tranches: rows.map(one => figureOf('tranche', one.data)),
    payments: paid.map(paymentOf),
  };
};

/** The level of units by their name or another that they go by; null where nobody said. One query. */
export const queryLevels = async (
  db: Db,
  names: readonly string[],
): Promise<(unit: string) => UnitLevel | null> => {
  const rows = await db.unit.findMany({
    where: { OR: [{ name: { in: [...names] } }, { aliases: { hasSome: [...names] } }] },
    select: { name: true, aliases: true, level: true },
  });
  const levels = new Map(
    rows.flatMap(({ name, aliases, level }) => [name, ...aliases].map(one => [one, level] as const)),
  );
  return unit => (levels.get(unit) ?? null) as UnitLevel | null;
};
