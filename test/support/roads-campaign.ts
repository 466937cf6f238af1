import { randomUUID } from 'node:crypto';
import { at, toMs } from '../../domain/calendar/civil-date';
import { commandTargets } from '../../prisma/record/command-targets';
import { openPackCampaign } from '../../prisma/record/open-pack-campaign';
import type { Db } from '../../prisma/schema/db';
import { createOffices, createUnit } from './factories';
import { seedRules } from '../../prisma/schema/seed-rules';
import { officer, recordIn, roads } from './targets';
import { roadsPack } from './roads-pack';

/**
 * A rehearsal that supervises `roadsPack` over two units and nothing else, opened and evaluated as the office does it: of the
 * money for roads the second unit got 0.01 元 too little. It stands on 13 June 2018.
 */
export const openRoadsCampaign = async (db: Db, units: readonly [string, string]): Promise<string> => {
  const id = randomUUID();
  await seedRules(db);
  await createOffices(db);
  for (const unitId of units) await createUnit(db, { id: unitId });
  const by = { actor: officer, requestId: null };
  await openPackCampaign(db, {
    ...by,
    id,
    title: '道路资金监督',
    packs: [roadsPack(units)],
    completionDueOn: '2018-12-31',
    now: toMs(at('2018-06-13', '09:30')),
    clock: 'rehearsal',
  });
  await recordIn(db, id, {
    tranches: [roads('1', units[0], '1000000'), roads('2', units[1], '999999.99')],
  });
  await commandTargets(db, { ...by, campaignId: id, command: { kind: 'evaluate-now' } });
  return id;
};
