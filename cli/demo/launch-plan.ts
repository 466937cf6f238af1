import type { Answers } from '../../domain/launch/answers';
import { launchCampaign } from '../../prisma/record/launch-campaign';
import { saveAnswers } from '../../prisma/record/save-answers';
import type { Db } from '../../prisma/schema/db';
import { draftPlan, type DemoPlan } from './draft-plan';

export interface AnsweredPlan extends DemoPlan {
  answers: Answers;
}

interface Launched extends AnsweredPlan {
  clock: 'real' | 'rehearsal';
  /** By default when it is launched. Milliseconds since the epoch. */
  importedAt?: number;
}

/** Imports a plan of the demonstration and answers it as the office would. `now` in milliseconds since the epoch. */
export const draftAnswered = async (
  db: Db,
  { answers, ...plan }: AnsweredPlan,
  now: number,
): Promise<void> => {
  await draftPlan(db, plan, now);
  await saveAnswers(db, { campaignId: plan.id, answers, expectedVersion: 1 });
};

/** The same, and launches it. */
export const launchPlan = async (
  db: Db,
  { clock, importedAt, ...plan }: Launched,
  now: number,
): Promise<void> => {
  await draftAnswered(db, plan, importedAt ?? now);
  await launchCampaign(db, { campaignId: plan.id, actorId: 'office', clock, now, requestId: null });
};
