import fs from 'node:fs/promises';
import type { Db } from '../../prisma/schema/db';
import { demoFile } from './demo-file';
import { draftPlan } from './draft-plan';

export const demoDraftId = 'demo-draft';

/** A plan on the real clock that leaves questions open, to try answering and launching on. */
export const seedDraft = async (db: Db, now: number): Promise<void> => {
  const fileName = 'draft.txt';
  const text = await fs.readFile(demoFile(fileName), 'utf8');
  await draftPlan(db, { id: demoDraftId, text, fileName }, now);
};
