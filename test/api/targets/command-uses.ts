import { findBreach, breachId } from '../../../domain/breach/find-breach';
import type { Finding } from '../../../domain/breach/events';
import { act, byTheClock } from '../../../prisma/record/acts';
import type { Ask, Asked, TestApi } from '../../support/api';
import { createPerson } from '../../support/factories';

interface Setting {
  api: TestApi;
  campaignId: string;
  ask: (name: string, role: 'coordinator', more?: Ask) => Promise<Asked>;
}

const key = { rule: 'D2', part: null, unit: '东岭乡', period: '2018', stage: 'spent' } as const;

/** A finding as an evaluation makes it. */
const finding: Finding = {
  key,
  says: { zh: '教育资金四分之三用于义务教育', en: 'three quarters for compulsory schooling' },
  authority: 'document',
  evidence: {
    row: {
      ...key,
      verdict: 'broken',
      isUnreachable: false,
      required: '3/4',
      found: '7/10',
      formula: '7/10 < 3/4',
      figures: ['P1'],
      cites: '文 二',
      assumed: [],
      reason: { zh: '不足', en: 'too little' },
    },
    asOf: '2018-06-20',
    evaluation: 1,
    pack: { id: 'small', version: 1 },
    ruleVersion: 1,
  },
  answerable: null,
  ownerAsk: null,
  concerned: null,
  previous: null,
};

/** The ordinary use of each endpoint of policy targets. */
export const targetCommandUses = (setting: () => Setting): Record<string, () => Promise<Asked>> => ({
  commandTargets: () =>
    setting().ask('commandTargets', 'coordinator', { body: { kind: 'adopt-pack', pack: 'idle-funds' } }),
  commandBreach: async () => {
    const { api, campaignId } = setting();
    const { token } = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
    await act(api.db, byTheClock, async book => {
      book.save(null, findBreach(campaignId, finding, await book.open(campaignId)));
    });
    const id = encodeURIComponent(breachId(campaignId, key));
    return api.ask(`/campaigns/${campaignId}/breaches/${id}/commands`, {
      method: 'POST',
      token,
      body: { kind: 'decline', reason: '数据有误' },
    });
  },
  openPackCampaign: () =>
    setting().ask('openPackCampaign', 'coordinator', {
      body: { title: '政策目标', packs: ['idle-funds'], completionDueOn: '2030-12-31' },
    }),
});
