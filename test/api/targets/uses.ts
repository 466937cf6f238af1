import type { Asked, TestApi } from '../../support/api';
import { createPerson } from '../../support/factories';
import { recordIn, roads, superviseTargets } from '../../support/targets';

/** The ordinary use of each endpoint that reads targets: the campaign supervises some first. */
export const targetUses = (
  api: () => TestApi,
  campaignOf: () => string,
): Record<string, () => Promise<Asked>> => {
  let seeded: Promise<string> | undefined;
  const seed = async (): Promise<string> => {
    const { db } = api();
    await recordIn(db, campaignOf(), { tranches: [roads('1', 'unit-a', '1')] });
    await superviseTargets(db, campaignOf(), ['unit-a']);
    return (await createPerson(db, { unitId: 'office', roles: ['coordinator'] })).token;
  };
  const get = async (path: string): Promise<Asked> => {
    const token = await (seeded ??= seed());
    return await api().ask(`/campaigns/${campaignOf()}${path}`, { token });
  };
  const key = 'T1||unit-a|2017|allotted';
  return {
    getTargets: () => get('/targets'),
    listTargetRows: () => get('/targets/rows'),
    getTargetRow: () => get(`/targets/rows/${encodeURIComponent(key)}`),
    listBreaches: () => get('/breaches'),
    getBreach: () => get(`/breaches/${encodeURIComponent(`${campaignOf()}:breach:${key}`)}`),
    getMoneyFlow: () => get('/money-flow'),
    exportMoneyFlow: () => get('/money-flow/file'),
  };
};
