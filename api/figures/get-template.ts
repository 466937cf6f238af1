import { pipeline } from 'node:stream/promises';
import { figureKindNames } from '../../domain/codes/figures';
import type { Vocabulary } from '../../domain/figures/read/vocabulary';
import { figureTemplate } from '../../documents/figures/template';
import { assertCampaign } from '../../prisma/read/campaigns';
import { readVocabulary } from '../../prisma/read/vocabulary';
import { getFigureTemplate } from '../contracts/figures';
import { prepareFile } from '../documents/prepare-file';
import { route } from '../route';

const noNames: Vocabulary = { programmes: [], indicators: [], registers: [] };

/** A sheet to fill in, with the names that the packs of a campaign have, where one is told. */
export const getFigureTemplateRoute = route(getFigureTemplate, async call => {
  const { deps, actor, params, query, http, log } = call;
  const { campaignId } = query;
  if (campaignId !== undefined) await assertCampaign(deps.db, actor, campaignId);
  const vocabulary = campaignId === undefined ? null : await readVocabulary(deps.db, campaignId);
  const book = figureTemplate(params.kind, vocabulary ?? noNames);
  prepareFile(http.response, 'xlsx', [figureKindNames[params.kind].zh, '模板']);
  await pipeline(book, http.response).catch((error: unknown) => {
    log.warn({ error }, 'a file was not sent to its end');
    http.response.destroy();
  });
  return { isSent: true };
});
