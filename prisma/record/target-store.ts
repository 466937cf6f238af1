import type { Instant } from '../../domain/calendar/civil-date';
import { targetFileId } from '../../domain/target/open-target-file';
import type { KnownVerdict, TargetStore, VerdictChange } from '../../record/targets/target-store';
import { Prisma } from '../generated/client';
import type { Tx } from '../schema/db';
import { instantOf } from '../schema/instants';
import { breachOf } from './paper-rows';

/** So many rows go into one statement, as one parameter. */
const PER_STATEMENT = 2_000;

const write = (tx: Tx, changes: readonly VerdictChange[]) => tx.$executeRaw`
  INSERT INTO "VerdictChange" ("campaignId", evaluation, key, rule, part, unit, "unitId", period, stage, verdict,
    "isUnreachable", pack, "packVersion", row, hash, "asOf", "recordedAt")
  SELECT v.* FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS v("campaignId" text, evaluation int, key text,
    rule text, part text, unit text, "unitId" text, period text, stage text, verdict text, "isUnreachable" boolean, pack text,
    "packVersion" int, row jsonb, hash text, "asOf" text, "recordedAt" timestamptz)`;

const isSupervised = (campaignId: string): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT 1 FROM "Docket" WHERE id = ${targetFileId(campaignId)} AND NOT "isEnded")`;

const mark = async (
  tx: Tx,
  campaignId: string,
  at: Instant,
  what: readonly string[],
  where: Prisma.Sql,
): Promise<void> => {
  await tx.$executeRaw`
    UPDATE "Campaign" SET "evaluateAt" = least("evaluateAt", ${at}::timestamptz),
      "evaluateWhat" = ARRAY(SELECT DISTINCT unnest("evaluateWhat" || ${[...what]}::text[]))
    WHERE id = ${campaignId} AND ${where}`;
};

/** Verdicts and breaches on Postgres, within one transaction. */
export const targetStore = (tx: Tx): TargetStore => ({
  due: async campaignId => {
    const [row] = await tx.$queryRaw<{ at: Date | null; what: string[] }[]>`
      SELECT "evaluateAt" AS at, "evaluateWhat" AS what FROM "Campaign" WHERE id = ${campaignId} FOR UPDATE`;
    return { at: instantOf(row?.at ?? null), what: row?.what ?? [] };
  },
  evaluateBy: (campaignId, at, what) => mark(tx, campaignId, at, what, Prisma.sql`TRUE`),
  evaluateWhereSupervised: (campaignId, at, what) => mark(tx, campaignId, at, what, isSupervised(campaignId)),
  evaluated: async (campaignId, next) => {
    await tx.$executeRaw`
      UPDATE "Campaign" SET "evaluateAt" = ${next}::timestamptz, "evaluateWhat" = '{}' WHERE id = ${campaignId}`;
  },
  verdicts: async campaignId => {
    const rows = await tx.$queryRaw<
      (Omit<KnownVerdict, 'verdict'> & { verdict: KnownVerdict['verdict'] | null })[]
    >`
      SELECT DISTINCT ON (key) key, rule, verdict, hash FROM "VerdictChange" WHERE "campaignId" = ${campaignId}
      ORDER BY key, id DESC`;
    return rows.flatMap(({ verdict, ...row }) => (verdict === null ? [] : [{ ...row, verdict }]));
  },
  breaches: async campaignId =>
    (await tx.breach.findMany({ where: { campaignId }, orderBy: { id: 'asc' } })).map(breachOf),
  write: async changes => {
    for (let from = 0; from < changes.length; from += PER_STATEMENT)
      await write(tx, changes.slice(from, from + PER_STATEMENT));
  },
});
