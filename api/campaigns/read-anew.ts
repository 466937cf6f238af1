import type { Answers } from '../../domain/launch/answers';
import { readsOtherwise } from '../../domain/launch/carry-over';
import type { Plan } from '../../domain/plan/types';
import { loadCalendar } from '../../prisma/record/facts';
import type { AnsweredDraft } from '../../prisma/record/save-answers';
import type { AppDeps } from '../deps';

/**
 * Answers as they are to be kept: where they make the text read otherwise, with what is then read, and about that. By the calendar
 * of the draft; what is no draft of this version any more is left to whoever keeps it.
 *
 * @throws DomainError `PLAN_REFUSED` where read like that the text is no plan
 */
export const readAnew = async (
  { db, aside }: Pick<AppDeps, 'db' | 'aside'>,
  campaignId: string,
  answers: Answers,
  version: number,
): Promise<Pick<AnsweredDraft, 'answers' | 'reading'>> => {
  const row = await db.campaign.findUnique({
    where: { id: campaignId, version, status: 'draft' },
    select: { answers: true, calendarVersion: true },
  });
  if (!row || !readsOtherwise(row.answers as unknown as Answers, answers)) return { answers };
  const source = await db.campaign.findUniqueOrThrow({
    where: { id: campaignId },
    select: { sourceText: true, plan: true },
  });
  const { issuedOn, labels } = answers;
  const { answers: carried, ...reading } = await aside.run('read-anew', {
    text: source.sourceText,
    rules: {
      calendar: await loadCalendar(db, row.calendarVersion),
      ...(issuedOn && { issuedOn }),
      ...(labels && { labels }),
    },
    before: source.plan as unknown as Plan,
    answers,
  });
  return { answers: carried, reading };
};
