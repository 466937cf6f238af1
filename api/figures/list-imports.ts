import { assertCampaign } from '../../prisma/read/campaigns';
import {
  findImport,
  queryFigureRows,
  queryImports,
  type ImportRecord,
} from '../../prisma/read/figure-imports';
import { readPacks } from '../../prisma/read/targets';
import { personNames } from '../../prisma/read/unit-names';
import { instantOf } from '../../prisma/schema/instants';
import { getFigureImport, listFigureImports, type FigureImportRow } from '../contracts/figures';
import { route } from '../route';
import { namesInRows } from './names-in-rows';

type Named = Awaited<ReturnType<typeof personNames>>;

const present = (
  { id, by, fileName, fileSha256, rowsSha256, status, counts, problems, personId, recordedAt }: ImportRecord,
  named: Named,
): FigureImportRow => ({
  id,
  by: by === 'form' ? 'form' : 'file',
  fileName,
  fileSha256,
  rowsSha256: rowsSha256 === '' ? null : rowsSha256,
  status: status === 'refused' ? 'refused' : 'recorded',
  counts,
  problemCount: problems?.count ?? 0,
  recordedBy: personId === null ? null : named(personId),
  recordedAt: instantOf(recordedAt),
});

const people = (rows: readonly ImportRecord[]): string[] => rows.flatMap(one => one.personId ?? []);

export const listFigureImportsRoute = route(
  listFigureImports,
  async ({ deps: { db }, actor, params, query }) => {
    await assertCampaign(db, actor, params.id);
    const { items, next } = await queryImports(db, actor, params.id, query);
    const named = await personNames(db, people(items));
    return { body: { items: items.map(one => present(one, named)), next } };
  },
);

export const getFigureImportRoute = route(getFigureImport, async ({ deps: { db }, actor, params, query }) => {
  const { id: campaignId, batchId } = params;
  await assertCampaign(db, actor, campaignId);
  const record = await findImport(db, actor, campaignId, batchId);
  const { items, next } = await queryFigureRows(db, actor, { campaignId, batchId }, query);
  const rows = { items: items.map(({ id: _, ...row }) => row), next };
  const packs = await readPacks(db, campaignId);
  const names = namesInRows(packs.map(one => one.pack));
  const named = await personNames(db, people([record]));
  return { body: { ...present(record, named), problems: record.problems?.first ?? [], rows, names } };
});
