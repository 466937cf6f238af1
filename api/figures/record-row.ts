import { listNames } from '../../domain/figures/plain';
import { readFigures } from '../../domain/figures/read/read-figures';
import { assertCampaign } from '../../prisma/read/campaigns';
import { readRecordedBrief } from '../../prisma/read/recorded-brief';
import { readVocabulary } from '../../prisma/read/vocabulary';
import { recordedOf } from '../../record/figures/recorded-brief';
import { recordFigureRow } from '../contracts/figures';
import { route } from '../route';
import { cutReading } from './cut-reading';
import { recordRead } from './import-figures';

/** The figures that one row may name. */
const namedIn = (row: Record<string, unknown>): string[] =>
  ['tranche', 'parent', 'project', 'undoes'].flatMap(field => {
    const value = row[field];
    return typeof value === 'string' ? [value.trim()] : [];
  });

/** One row by form: what a person says of a figure now. */
export const recordFigureRowRoute = route(recordFigureRow, async call => {
  const { deps, actor, params, body } = call;
  await assertCampaign(deps.db, actor, params.id);
  const { kind, row } = body;
  const recorded = recordedOf(await readRecordedBrief(deps.db, params.id, namedIn(row)));
  const vocabulary = await readVocabulary(deps.db, params.id);
  const reading = cutReading(
    readFigures(
      { [listNames[kind]]: [row] },
      { recorded, ...(vocabulary && { vocabulary, unknown: 'remark' }) },
    ),
  );
  return {
    body: await recordRead(call, params.id, { by: 'form', fileName: null, fileSha256: null }, reading),
  };
});
