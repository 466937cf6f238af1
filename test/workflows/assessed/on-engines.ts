import { commandAssessment } from '../../../prisma/record/command-assessment';
import { importFigures } from '../../../prisma/record/import-figures';
import { openAssessment } from '../../../prisma/record/open-assessment';
import type { ScriptOptions } from '../../../rehearsal/script/options';
import { office } from '../../support/campaign';
import type { TestSystem } from '../../support/worker';
import { openedAt, opening } from './cycle';
import { figures, orders } from './said';

/** The cycle opened on the engines, with its figures, as the office does it. Its people behave as `script` says. */
export const openOnEngines = async (
  { db, tell }: Pick<TestSystem, 'db' | 'tell'>,
  id: string,
  { script, clock = 'rehearsal' }: { script?: ScriptOptions; clock?: 'real' | 'rehearsal' } = {},
): Promise<void> => {
  const by = { actor: office, requestId: null };
  const now = Date.parse(openedAt);
  await tell(await openAssessment(db, { id, open: opening, now, clock, ...by }));
  if (script)
    await db.campaign.update({ where: { id }, data: { rehearsal: { script: { ...script } } as never } });
  for (const command of orders) await tell(await commandAssessment(db, { campaignId: id, command, ...by }));
  const { touched } = await importFigures(db, {
    campaignId: id,
    batchId: `${id}:figures`,
    source: { by: 'file', fileName: '考核数据.json', fileSha256: null },
    figures,
    reach: 'all',
    ...by,
  });
  await tell(touched);
};
