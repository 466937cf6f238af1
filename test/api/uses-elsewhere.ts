import type { Asked, TestApi } from '../support/api';
import { fileUses } from './file-uses';
import { figureUses } from './figures/uses';
import { assessmentUses } from './assessments/uses';
import { findingUses } from './findings/uses';
import { handoverUses } from './handover-uses';
import { reportUses } from './reports/uses';
import { signOffUses } from './sign-offs/uses';
import { targetCommandUses } from './targets/command-uses';
import { targetUses } from './targets/uses';

type Use = () => Promise<Asked>;

/** The ordinary uses of endpoints that stand beside the tests of what they are about. */
export const usesElsewhere = (
  stage: () => { api: TestApi; campaignId: string },
  ask: Parameters<typeof fileUses>[0] & Parameters<typeof reportUses>[0],
): Record<string, Use> => {
  const api = () => stage().api;
  return {
    ...signOffUses(api),
    ...fileUses(ask),
    ...handoverUses(api),
    ...reportUses(ask),
    ...figureUses(ask),
    ...targetUses(api, () => stage().campaignId),
    // After the reads, which open the file of targets by themselves.
    ...targetCommandUses(() => ({ ...stage(), ask })),
    ...findingUses(() => ({ ...stage(), ask })),
    ...assessmentUses(() => ({ ...stage(), ask })),
  };
};
