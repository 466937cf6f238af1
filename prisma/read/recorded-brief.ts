import type { RecordedBrief } from '../../record/figures/recorded-brief';
import { Prisma } from '../generated/client';
import type { Db, Tx } from '../schema/db';

interface Row {
  kind: 'tranche' | 'payment' | 'project';
  id: string;
  tranche: string | null;
  issuedOn: string | null;
  receivedOn: string | null;
}

/** What figures that come in may refer to; of these ids only, where they are told. */
export const readRecordedBrief = async (
  db: Db | Tx,
  campaignId: string,
  ids?: readonly string[],
): Promise<RecordedBrief> => {
  const which = ids ? Prisma.sql`f."figureId" = ANY(${[...ids]}::text[])` : Prisma.sql`TRUE`;
  const [found] = await db.$queryRaw<{ rows: string | null }[]>`
    SELECT json_agg(json_build_object('kind', h.kind, 'id', h."figureId", 'tranche', h.data->>'tranche',
      'issuedOn', h.data->>'issuedOn', 'receivedOn', h.data->>'receivedOn'))::text AS rows
    FROM (SELECT DISTINCT ON (f.kind, f."figureId") f.kind, f."figureId", f.data FROM "Figure" f
      WHERE f."campaignId" = ${campaignId} AND f.kind IN ('tranche', 'payment', 'project') AND ${which}
      ORDER BY f.kind, f."figureId", f.id DESC) h`;
  const rows = found?.rows ? (JSON.parse(found.rows) as Row[]) : [];
  const of = (kind: Row['kind']) => rows.filter(one => one.kind === kind);
  return {
    tranches: of('tranche').map(({ id, issuedOn, receivedOn }) => ({
      id,
      issuedOn: issuedOn ?? '',
      receivedOn,
    })),
    payments: of('payment').map(({ id, tranche }) => ({ id, tranche: tranche ?? '' })),
    projects: of('project').map(one => one.id),
  };
};
