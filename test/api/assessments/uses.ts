import type { Ask, Asked, TestApi } from '../../support/api';
import { openCycle } from '../../support/cycle';
import { createPerson, createUnit } from '../../support/factories';
import { office } from '../../support/campaign';

interface Setting {
  api: TestApi;
  ask: (name: string, role: 'coordinator' | 'liaison', more?: Ask & { id?: string }) => Promise<Asked>;
}

/** The ordinary use of each endpoint of assessments. */
export const assessmentUses = (setting: () => Setting): Record<string, () => Promise<Asked>> => {
  let cycleId: string | undefined;
  const cycle = async () => {
    const { db } = setting().api;
    await createUnit(db, { id: 'third' });
    return (cycleId ??= await openCycle(db, { subjects: ['unit-a'], thirdPartyId: 'third', actor: office }));
  };
  const inCycle =
    (name: string, role: 'coordinator' | 'liaison', more: Ask = {}) =>
    async () =>
      setting().ask(name, role, { id: await cycle(), ...more });
  return {
    listSchemes: () => setting().ask('listSchemes', 'liaison'),
    getScheme: () => setting().ask('getScheme', 'liaison', { id: 'yunling-counties' }),
    listAssessments: () => setting().ask('listAssessments', 'liaison'),
    getAssessment: inCycle('getAssessment', 'liaison'),
    getAssessmentCells: inCycle('getAssessmentCells', 'liaison'),
    getAssessmentCell: async () => {
      const { api } = setting();
      const { token } = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
      return api.ask(`/campaigns/${await cycle()}/assessment/cells/unit-a/A1`, { token });
    },
    listDoubts: inCycle('listDoubts', 'coordinator'),
    commandAssessment: inCycle('commandAssessment', 'coordinator', {
      body: { kind: 'answer-ask', ask: '7.5.exit', value: '98', reason: '领导小组定' },
    }),
  };
};
