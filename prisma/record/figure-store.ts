import type { FigureKind } from '../../domain/codes/figures';
import { unitNamed } from '../../domain/registry/unit-named';
import type {
  FigureHead,
  FigureImport,
  FigureName,
  FigureStore,
  NewFigure,
} from '../../record/figures/figure-store';
import type { Prisma } from '../generated/client';
import type { Tx } from '../schema/db';
import { instantOf } from '../schema/instants';
import { figuresAsOf } from './figures-as-of';
import { measurementsOf } from './measurements-of';

/** So many rows go into one statement, as one parameter. */
const PER_STATEMENT = 5_000;

const named = (names: readonly FigureName[], kind: FigureKind): string[] =>
  names.filter(one => one.kind === kind).map(one => one.figureId);

const heads = async (tx: Tx, campaignId: string, names: readonly FigureName[]): Promise<FigureHead[]> => {
  const found: FigureHead[] = [];
  for (const kind of new Set(names.map(one => one.kind))) {
    const [row] = await tx.$queryRaw<{ heads: string | null }[]>`
      SELECT json_agg(json_build_object('id', h.id::text, 'kind', h.kind, 'bookId', h."bookId", 'data', h.data))::text AS heads
      FROM (SELECT DISTINCT ON (f."figureId") f.id, f.kind, f."bookId", f.data
        FROM unnest(${named(names, kind)}::text[]) AS wanted(id)
        JOIN "Figure" f ON f."campaignId" = ${campaignId} AND f.kind = ${kind} AND f."figureId" = wanted.id
        ORDER BY f."figureId", f.id DESC) h`;
    if (row?.heads) found.push(...(JSON.parse(row.heads) as FigureHead[]));
  }
  return found;
};

const unitsNamed = async (tx: Tx, names: readonly string[]): Promise<Map<string, string>> => {
  const meant = unitNamed(await tx.unit.findMany({ select: { id: true, name: true, aliases: true } }));
  return new Map(
    names.flatMap(name => {
      const id = meant(name);
      return id === null ? [] : [[name, id] as const];
    }),
  );
};

const writeRows = async (
  tx: Tx,
  { id, campaignId, recordedAt }: FigureImport,
  rows: readonly NewFigure[],
): Promise<void> => {
  for (let from = 0; from < rows.length; from += PER_STATEMENT) {
    const some = rows
      .slice(from, from + PER_STATEMENT)
      .map(({ supersedesId, ...row }) => ({ ...row, figureId: row.data.id, supersedesId }));
    await tx.$executeRaw`
      INSERT INTO "Figure" ("campaignId", "bookId", "batchId", position, kind, "figureId", data, "supersedesId", hash, "recordedAt")
      SELECT ${campaignId}, r."bookId", ${id}, r.position, r.kind, r."figureId", r.data, r."supersedesId", r.hash,
        ${recordedAt}::timestamptz
      FROM json_to_recordset(${JSON.stringify(some)}::json) AS r("bookId" text, position int, kind text, "figureId" text,
        data jsonb, "supersedesId" bigint, hash text)`;
  }
};

const writeImport = async (
  tx: Tx,
  { id, campaignId, source, counts, ...batch }: FigureImport,
): Promise<void> => {
  await tx.figureImport.create({
    data: {
      id,
      campaignId,
      ...source,
      ...batch,
      status: 'recorded',
      counts: counts as Prisma.InputJsonObject,
    },
  });
};

/** Rows of figures on Postgres, within one transaction. */
export const figureStore = (tx: Tx): FigureStore => ({
  lock: async campaignId => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`figures:${campaignId}`}, 0))`;
  },
  importOf: async (campaignId, rowsSha256) => {
    const row = await tx.figureImport.findFirst({
      where: { campaignId, rowsSha256, status: 'recorded', by: 'file' },
      orderBy: { recordedAt: 'desc' },
      select: { id: true, recordedAt: true },
    });
    return row && { id: row.id, recordedAt: instantOf(row.recordedAt) };
  },
  heads: (campaignId, names) => heads(tx, campaignId, names),
  unitsNamed: names => unitsNamed(tx, names),
  write: async (batch, rows) => {
    await writeImport(tx, batch);
    await writeRows(tx, batch, rows);
  },
  measurements: (campaignId, indicators) => measurementsOf(tx, campaignId, indicators),
  asOf: (campaignId, asOf) => figuresAsOf(tx, campaignId, asOf),
});
