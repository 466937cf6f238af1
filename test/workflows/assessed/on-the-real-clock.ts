import type { AssessmentAct } from '../../../domain/assessment/acts';
import { dateOf, toInstant, yearOf } from '../../../domain/calendar/civil-date';
import { commandAssessment } from '../../../prisma/record/command-assessment';
import { openAssessment } from '../../../prisma/record/open-assessment';
import { assessmentId } from '../../../domain/assessment/open-assessment';
import { assessmentWorkflowId } from '../../../workflows/messages';
import { office } from '../../support/campaign';
import type { TestSystem } from '../../support/worker';
import { opening } from './cycle';

/** The cycle of today's year by a scheme that is in force that long, beginning today, on the real clock. Gives its campaign. */
export const openToday = async ({ db, tell, newId }: TestSystem, startsOn?: string): Promise<string> => {
  const id = newId('today');
  const now = Date.now();
  const today = dateOf(toInstant(now));
  const scheme = { ...opening.scheme, years: { from: 2016, to: 2100 } };
  const open = { ...opening, scheme, year: yearOf(today), startsOn: startsOn ?? today };
  await tell(await openAssessment(db, { id, open, now, actor: office, requestId: null }));
  return id;
};

export const cycleWorkflowOf = (campaignId: string): string => assessmentWorkflowId(assessmentId(campaignId));

/** What the office does, with the workflow told. */
export const order = async (
  { db, tell }: Pick<TestSystem, 'db' | 'tell'>,
  campaignId: string,
  command: AssessmentAct,
): Promise<void> =>
  tell(await commandAssessment(db, { campaignId, command, actor: office, requestId: null }));
