import type { Ask, Asked, TestApi } from '../../support/api';
import { establishFinding } from '../../support/findings';

interface Setting {
  api: TestApi;
  campaignId: string;
  ask: (name: string, role: 'coordinator' | 'liaison', more?: Ask & { id?: string }) => Promise<Asked>;
}

export const entry = (text = '专项资金滞留 60 万元') => ({
  subjectId: 'unit-a',
  findingKind: null,
  category: '资金',
  text,
  source: {
    kind: 'audit',
    organ: '市审计局',
    number: '审报〔2018〕3号',
    title: '审计报告',
    on: null,
    indicator: null,
  },
  on: null,
});

/** The ordinary use of each endpoint of the register of problems. */
export const findingUses = (setting: () => Setting): Record<string, () => Promise<Asked>> => {
  let n = 0;
  const established = () => {
    const { api, campaignId } = setting();
    return establishFinding(api.db, campaignId, `use-${++n}`, { subjectId: 'unit-a' });
  };
  return {
    listFindings: () => setting().ask('listFindings', 'coordinator'),
    getFinding: async () => setting().ask('getFinding', 'liaison', { id: await established() }),
    getFindingLineage: async () => setting().ask('getFindingLineage', 'liaison', { id: await established() }),
    getCaseLineage: () => setting().ask('getCaseLineage', 'liaison', { id: `${setting().campaignId}:一-1` }),
    enterFinding: () => setting().ask('enterFinding', 'coordinator', { body: entry() }),
    commandFinding: async () =>
      setting().ask('commandFinding', 'liaison', {
        id: await established(),
        body: { kind: 'contest', reason: '数据有误' },
      }),
    draftOfFindings: async () =>
      setting().ask('draftOfFindings', 'coordinator', {
        body: { title: '整改方案', findingIds: [await established()] },
      }),
  };
};
