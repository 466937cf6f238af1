import type { Answers } from '../../domain/launch/answers';
import { launchCampaign } from '../../prisma/record/launch-campaign';
import { saveAnswers } from '../../prisma/record/save-answers';
import type { Db } from '../../prisma/schema/db';
import { draftPlan, type DemoPlan } from './draft-plan';

interface Launched extends DemoPlan {
  answers: Answers;
  clock: 'real' | 'rehearsal';
  /** By default when it is launched. Milliseconds since the epoch. */
  importedAt?: number;
}

/** Imports a plan of the demonstration, answers and launches it as the office would. `now` in milliseconds since the epoch. */
export const launchPlan = async (
  db: Db,
  { answers, clock, importedAt, ...plan }: Launched,
  now: number,
): Promise<void> => {
  await draftPlan(db, plan, importedAt ?? now);
  await saveAnswers(db, { campaignId: plan.id, answers, expectedVersion: 1 });
  await launchCampaign(db, { campaignId: plan.id, actorId: 'office', clock, now, requestId: null });
};
