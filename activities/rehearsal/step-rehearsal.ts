import { Context } from '@temporalio/activity';
import { playStep, type Until } from '../../rehearsal/conduct';
import type { ActivityDeps } from '../deps';
import { engineStage } from './engine-stage';

export interface StepRehearsalInput {
  campaignId: string;
  until: Until;
}

/**
 * One instant of a rehearsal on the real engines. Whatever interrupts it, doing it again comes to the same record: people's
 * acts carry keys, rungs are claimed, mails have their Message-IDs.
 */
export const stepRehearsal =
  (deps: ActivityDeps) =>
  async ({ campaignId, until }: StepRehearsalInput): Promise<{ isOver: boolean; daysPassed: number }> => {
    const playing = engineStage(deps, campaignId).then(stage => playStep(stage, until));
    // A worker that stops does not wait for a busy instant: whoever comes next begins it again.
    return Promise.race([playing, Context.current().cancelled]);
  };
