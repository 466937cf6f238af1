import type { Db } from '../../prisma/schema/db';
import { printJson, printText } from '../report/options';
import { loadCycle } from './load-cycle';
import { sayCycle } from './say-cycle';
import { cycleView } from './view-of';

/** How far a cycle is. @throws DomainError `ASSESSMENT_UNKNOWN` */
export const showCycle = async (db: Db, campaignId: string, json: boolean): Promise<void> => {
  const view = cycleView(await loadCycle(db, campaignId));
  if (json) printJson(view);
  else printText(sayCycle(view));
};
