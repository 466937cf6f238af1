import { Draft, type Facts, type Outcome } from '../docket/draft';
import { openedWithout } from '../docket/office-docket';
import type { EventActor } from '../permissions/actor';
import type { TargetEvent } from './events';
import { evolveTargetFile } from './evolve';
import type { TargetFileState } from './state';

export type TargetOutcome = Outcome<TargetFileState, TargetEvent>;

/** The docket of a campaign's policy targets: one per campaign. */
export const targetFileId = (campaignId: string): string => `${campaignId}:targets`;

/** The docket as the office's first command opens it. */
export const openTargetFile = (campaignId: string, by: EventActor, facts: Facts): TargetOutcome => {
  const opened = {
    ...openedWithout(
      { id: targetFileId(campaignId), campaignId, kind: 'target-file', unitId: null, title: '政策目标' },
      facts,
    ),
    by,
  };
  const draft = new Draft<TargetFileState, TargetEvent>(evolveTargetFile(null, opened), evolveTargetFile);
  draft.events.push(opened);
  return draft.done();
};
