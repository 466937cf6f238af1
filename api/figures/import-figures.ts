import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/domain-error';
import type { FigureSource } from '../../domain/figure-book/events';
import { assertCampaign } from '../../prisma/read/campaigns';
import {
  checkFigures,
  importFigures as importBatch,
  noteRefused,
  reachOf,
} from '../../prisma/record/import-figures';
import type { OutputOf } from '../aside/tasks';
import type { Call } from '../call';
import { importFigures, type FigureImportResult } from '../contracts/figures';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';
import { readUploadedFigures } from './read-upload';

type Reading = OutputOf<'read-figures'>;
type Importing = Pick<Call<unknown, unknown, unknown>, 'deps' | 'actor' | 'requestId' | 'log'>;

const nothing = { dockets: [], proceedings: [] };

/** What was read beside the record, and nothing written. */
const checked = async (
  { deps, actor }: Importing,
  campaignId: string,
  source: FigureSource,
  { rows, problems, remarks }: Reading,
): Promise<FigureImportResult> => {
  const found = { isCheckOnly: true, problems, remarks, bookCount: 0, changed: nothing };
  if (!rows) return { ...found, status: 'wrong', batchId: null, rowsSha256: null, counts: {} };
  const { bookIds: _, ...compared } = await checkFigures(deps.db, {
    campaignId,
    source,
    figures: rows,
    reach: reachOf(actor),
  });
  return { ...found, ...compared };
};

/**
 * Records what was read, all of it or nothing. A file that has errors is noted as refused, with them.
 *
 * @throws DomainError `FIGURES_REFUSED`, and what `recordFigures` throws
 */
export const recordRead = async (
  call: Importing,
  campaignId: string,
  source: FigureSource,
  { rows, problems, remarks }: Reading,
): Promise<FigureImportResult> => {
  const { deps, actor, requestId } = call;
  const batch = { campaignId, batchId: randomUUID(), source, actor, requestId };
  if (!rows) {
    if (source.by === 'file') await noteRefused(deps.db, batch, problems);
    throw new DomainError('FIGURES_REFUSED', {
      count: problems.count,
      problems: problems.first,
      batchId: source.by === 'file' ? batch.batchId : null,
    });
  }
  const { given, touched } = await importBatch(deps.db, { ...batch, figures: rows, reach: reachOf(actor) });
  const { bookIds, ...recorded } = given;
  const changed = await answerTouched(call, touched);
  return { ...recorded, isCheckOnly: false, bookCount: bookIds.length, problems, remarks, changed };
};

/** 导入数据: read aside, then recorded in one transaction, or only checked. */
export const importFiguresRoute = route(importFigures, async call => {
  const { deps, actor, params, query } = call;
  await assertCampaign(deps.db, actor, params.id);
  const { source, reading } = await readUploadedFigures(call, params.id);
  const take = query.check ? checked : recordRead;
  return { body: await take(call, params.id, source, reading) };
});
