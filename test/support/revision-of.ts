import { randomUUID } from 'node:crypto';
import { revisedPlanOfText } from '../../domain/revision/revised-plan-of-text';
import { rulesForRevision } from '../../prisma/read/rules-for-text';
import { createRevision } from '../../prisma/record/create-revision';
import type { Db } from '../../prisma/schema/db';

/** Reads a revised text as the office would hand it in, and keeps it; returns its id. */
export const keepRevision = async (
  db: Db,
  campaignId: string,
  text: string,
  createdById: string | null = null,
): Promise<string> => {
  const id = randomUUID();
  const rules = await rulesForRevision(db, campaignId, text);
  const plan = revisedPlanOfText(text, rules);
  const calendarVersion = rules.calendar.version;
  await createRevision(db, { id, campaignId, text, plan, calendarVersion, fileName: null, createdById });
  return id;
};
