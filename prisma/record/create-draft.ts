import { toInstant, type CivilDate } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { noAnswers } from '../../domain/launch/answers';
import { readPlan } from '../../domain/plan/read-plan';
import type { Db } from '../schema/db';
import type { Prisma } from '../generated/client';
import { currentRules } from '../schema/seed-rules';
import { loadCalendar } from './facts';

export interface NewDraft {
  id: string;
  text: string;
  fileName: string | null;
  issuedOn?: CivilDate;
  createdById: string | null;
  /** Milliseconds since the epoch, from the entry point. */
  now: number;
}

/**
 * Reads a plan's text and keeps the reading as a draft campaign, with nothing decided yet.
 *
 * @throws DomainError `PLAN_REFUSED` with the reason when the text is no plan; nothing is kept then.
 */
export const createDraft = async (db: Db, draft: NewDraft): Promise<{ campaignId: string }> => {
  const rules = await currentRules(db);
  const calendar = await loadCalendar(db, rules.calendarVersion);
  const reading = readPlan(draft.text, { calendar, ...(draft.issuedOn && { issuedOn: draft.issuedOn }) });
  if (!reading.ok) throw new DomainError('PLAN_REFUSED', reading.reason, { refusal: reading.code });
  const { plan } = reading;
  await db.campaign.create({
    data: {
      id: draft.id,
      title: plan.title,
      number: plan.number,
      issuer: plan.issuer,
      issuedOn: plan.issuedOn,
      status: 'draft',
      clock: 'real',
      ...rules,
      sourceText: draft.text,
      fileName: draft.fileName,
      plan: plan as unknown as Prisma.InputJsonValue,
      answers: {
        ...noAnswers(),
        ...(draft.issuedOn && { issuedOn: draft.issuedOn }),
      },
      createdById: draft.createdById,
      createdAt: new Date(toInstant(draft.now)),
    },
  });
  return { campaignId: draft.id };
};
