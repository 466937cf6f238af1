import { workDue } from '../../../domain/assessment/work';
import { assessmentId } from '../../../domain/assessment/open-assessment';
import type { AssessmentState } from '../../../domain/assessment/state';
import type { Instant } from '../../../domain/calendar/civil-date';
import { paperDue } from '../../../domain/proceeding/papers';
import type { ProceedingState } from '../../../domain/proceeding/state';
import { proceedingsWithWork } from '../../../prisma/read/read-stage';
import { workOnAssessment } from '../../../prisma/record/command-assessment';
import { draftPaper } from '../../../prisma/record/draft-paper';
import { moveClock, nextRecordedInstant } from '../../../prisma/record/rehearsal-clock';
import { sweepReminders, takeUnitRungs } from '../../../prisma/record/sweep';
import type { Db } from '../../../prisma/schema/db';

/** What the machine has to do in the cycle and its proceedings at the clock's instant, as their workflows would have it done. */
const work = async (db: Db, campaignId: string, now: Instant): Promise<void> => {
  const id = assessmentId(campaignId);
  for (;;) {
    const row = await db.docket.findUnique({ where: { id }, select: { state: true } });
    const due = row && workDue(row.state as unknown as AssessmentState, now);
    if (!due) break;
    await workOnAssessment(db, campaignId, due, now);
  }
  for (const { id: proceedingId } of await proceedingsWithWork(db, campaignId)) {
    const { state } = await db.docket.findUniqueOrThrow({
      where: { id: proceedingId },
      select: { state: true },
    });
    const paper = paperDue(state as unknown as ProceedingState);
    if (paper) await draftPaper(db, proceedingId, paper);
  }
};

/** What was due to leave by now has left: in the demonstration's past nobody reads mails. */
const leave = (db: Db, campaignId: string, now: Instant): Promise<unknown> =>
  db.$executeRaw`UPDATE "Notice" SET status = 'sent', "sentAt" = "sendAt"
    WHERE "campaignId" = ${campaignId} AND status = 'queued' AND "sendAt" <= ${new Date(now)}`;

const settle = async (db: Db, campaignId: string, now: Instant): Promise<void> => {
  await work(db, campaignId, now);
  await takeUnitRungs(db, campaignId);
  await sweepReminders(db, campaignId);
  await leave(db, campaignId, now);
};

/**
 * Moves the rehearsal's clock of a cycle from instant to instant up to `to`, doing what falls due on the way, without any engine:
 * the demonstration's past is made before anybody looks at it.
 */
export const advance = async (db: Db, campaignId: string, to: Instant): Promise<void> => {
  for (;;) {
    const next = await nextRecordedInstant(db, campaignId);
    const stop = next !== null && next < to ? next : to;
    await moveClock(db, campaignId, stop);
    await settle(db, campaignId, stop);
    if (stop === to) return;
    const again = await nextRecordedInstant(db, campaignId);
    // What cannot be taken now is not asked again: the clock goes on.
    if (again !== null && again <= stop) {
      await moveClock(db, campaignId, to);
      return;
    }
  }
};
