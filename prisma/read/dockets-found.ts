import type { DocketKind } from '../../domain/codes/docket';
import { foldText } from '../../domain/codes/fold-text';
import { gramsAsked } from '../../domain/codes/grams';
import { Prisma } from '../generated/client';
import type { Db } from '../schema/db';
import { foldedContains, idsOf, unitsNamed } from './search-sql';

/** So many dockets at most are looked up one by one; of what more have, a page is full soon. See ADR 101. */
const FEW = 5_000;

interface Within {
  kind: DocketKind;
  campaignId?: string | undefined;
}

/** SQL: the text `s` contains what is asked for. The index is of the grams; the text itself then decides. */
const textMatches = (q: string): Prisma.Sql => {
  const grams = gramsAsked(foldText(q));
  return Prisma.sql`(text_grams(s.text) @> ${grams}::text[] AND ${foldedContains(Prisma.sql`s.text`, q)})`;
};

const byUnits = (units: readonly string[]): Prisma.Sql =>
  Prisma.sql`(d."leadIds" && ${units}::text[] OR d."unitId" = ANY(${units}::text[]))`;

export interface DocketsFound {
  /** SQL: the docket `d`, which is of this kind, is one that was found. */
  sql: Prisma.Sql;
  /** True where they are so many that they are not known one by one: `sql` then asks each. */
  areMany: boolean;
}

/**
 * The dockets of a kind in which a text of their own contains `q` (title, category or number, 文号, progress, what was handed
 * in), or that a unit named so leads or whose file they are. Blanks alone find nothing. Whoever asks adds what he may see: all
 * of these texts may be read by whoever may see the docket.
 */
export const docketsFound = async (
  db: Db,
  q: string,
  { kind, campaignId }: Within,
): Promise<DocketsFound> => {
  const folded = foldText(q);
  if (folded === '') return { sql: Prisma.sql`FALSE`, areMany: false };
  const units = await idsOf(db, unitsNamed(q));
  const campaign = (of: Prisma.Sql) =>
    campaignId === undefined ? Prisma.sql`TRUE` : Prisma.sql`${of} = ${campaignId}`;
  const led = Prisma.sql`UNION ALL (SELECT d.id, d."campaignId" FROM "Docket" d
    WHERE d.kind = ${kind} AND ${campaign(Prisma.sql`d."campaignId"`)} AND ${byUnits(units)} LIMIT ${FEW + 1})`;
  const rows = await db.$queryRaw<{ id: string; campaignId: string }[]>`
    (SELECT s."docketId" AS id, s."campaignId" FROM "SearchText" s
      WHERE s.kind = ${kind} AND ${campaign(Prisma.sql`s."campaignId"`)} AND ${textMatches(q)} LIMIT ${FEW + 1})
    ${units.length > 0 ? led : Prisma.empty}`;
  if (rows.length <= FEW) {
    const found = [...new Map(rows.map(one => [one.id, one.campaignId]))];
    return {
      areMany: false,
      sql: Prisma.sql`d.id IN (SELECT one.id FROM unnest(${found.map(([id]) => id)}::text[],
        ${found.map(([, of]) => of)}::text[]) AS one(id, campaign) WHERE one.campaign = d."campaignId")`,
    };
  }
  // By the docket's own texts, whatever is estimated: OFFSET 0 keeps the index on grams out, which would find all of them.
  const said = Prisma.sql`EXISTS (SELECT 1 FROM (SELECT t.text FROM "SearchText" t WHERE t."docketId" = d.id OFFSET 0) s
    WHERE ${foldedContains(Prisma.sql`s.text`, q)})`;
  return { areMany: true, sql: units.length > 0 ? Prisma.sql`(${byUnits(units)} OR ${said})` : said };
};
