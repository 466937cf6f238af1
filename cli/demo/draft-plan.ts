import { linkPlan } from '../../domain/links/link-plan';
import { readingOfText } from '../../domain/plan/plan-of-text';
import { rulesForDraft } from '../../prisma/read/rules-for-text';
import { createDraft } from '../../prisma/record/create-draft';
import type { Db } from '../../prisma/schema/db';

export interface DemoPlan {
  id: string;
  text: string;
  fileName: string;
}

/**
 * Keeps a plan of the demonstration as the office's draft, in place of one that was left by a start which was cut short.
 * `now` in milliseconds since the epoch.
 */
export const draftPlan = async (db: Db, { id, text, fileName }: DemoPlan, now: number): Promise<void> => {
  await db.campaign.deleteMany({ where: { id, status: 'draft' } });
  const { rules, calendar } = await rulesForDraft(db);
  const { plan, places } = readingOfText(text, { calendar });
  await createDraft(db, {
    id,
    text,
    plan,
    places,
    links: linkPlan(plan),
    rules,
    fileName,
    createdById: 'office',
    now,
  });
};
