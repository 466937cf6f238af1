import { commandBreach, commandTargets } from '../../../prisma/record/command-targets';
import { importFigures } from '../../../prisma/record/import-figures';
import { figuresWith, officer } from '../../record/support/figures';
import type { TestSystem } from '../../support/worker';
import type { Supervision } from './story';

/** A campaign that runs on the engines: acts as the API does them, workflows that are told, time that the conductor steps. */
export const superviseOnEngines = (system: TestSystem, campaignId: string): Supervision => {
  const { db, tell } = system;
  const by = { campaignId, actor: officer, requestId: null };
  return {
    until: at => system.rehearse(campaignId, at),
    target: async command => tell(await commandTargets(db, { ...by, command })),
    figures: async (batchId, lists) => {
      const { touched } = await importFigures(db, {
        ...by,
        batchId: `${campaignId} ${batchId}`,
        source: { by: 'file', fileName: '数据.json', fileSha256: null },
        figures: figuresWith(lists),
        reach: 'all',
      });
      await tell(touched);
    },
    breach: async (key, command) =>
      tell(await commandBreach(db, { ...by, breachId: `${campaignId}:breach:${key}`, command })),
  };
};
