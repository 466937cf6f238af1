import { commandAssessment } from '../../../prisma/record/command-assessment';
import type { Db } from '../../../prisma/schema/db';
import { actorFor } from './actor-for';
import { evaluatorId } from './counties';
import { cycleIdOf } from './open-cycle';

type Year = Parameters<typeof cycleIdOf>[0];

/** These counties hand in their summaries. */
export const summed = async (db: Db, year: Year, unitIds: readonly string[]): Promise<void> => {
  for (const unitId of unitIds)
    await commandAssessment(db, {
      campaignId: cycleIdOf(year),
      command: {
        kind: 'submit-summary',
        text: `对照审定的减贫计划,${year} 年任务进展和成效如下,数据见附表。`,
      },
      actor: await actorFor(db, unitId),
      requestId: null,
    });
};

/** The third party hands in what it did. */
export const evaluated = async (db: Db, year: Year): Promise<void> => {
  await commandAssessment(db, {
    campaignId: cycleIdOf(year),
    command: {
      kind: 'submit-evaluation',
      methods: ['专项调查', '抽样调查', '实地核查'],
      sampleFrame: '各县建档立卡户、脱贫户和非建档立卡户名册,分乡镇随机抽取',
      strata: [
        { name: '建档立卡户', n: '12792' },
        { name: '脱贫户', n: '12317' },
        { name: '非建档立卡户', n: '11840' },
      ],
    },
    actor: await actorFor(db, evaluatorId),
    requestId: null,
  });
};
