import type { AssessmentAct } from '../../domain/assessment/acts';
import { assessmentId } from '../../domain/assessment/open-assessment';
import type { Instant } from '../../domain/calendar/civil-date';
import type { AssessmentWork } from '../../domain/codes/assessment';
import type { Actor } from '../../domain/permissions/actor';
import { doWork } from '../../record/assessment/do-work';
import { command as carryOut } from '../../record/command';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act, actGiving, byTheClock } from './acts';

/** So long the figures of a large cycle may take to be appraised, in milliseconds. */
const LONGEST = 120_000;

export interface AssessmentOrder {
  campaignId: string;
  command: AssessmentAct;
  actor: Actor;
  /** The version that the person has seen. */
  expectedVersion?: number;
  requestId: string | null;
}

/** A person's command on the cycle of a campaign, in one transaction. @throws what `record/command` and the domain throw */
export const commandAssessment = (db: Db, input: AssessmentOrder): Promise<Touched> => {
  const { requestId, ...order } = input;
  const docketIds = [assessmentId(input.campaignId)];
  return act(
    db,
    { actor: input.actor, requestId },
    book => carryOut(book, { on: 'assessment', docketIds, ...order }),
    { timeout: LONGEST },
  );
};

/** What the machine does in a cycle by itself; `given` is false where it was not due any more, and nothing is touched. */
export const workOnAssessment = (
  db: Db,
  campaignId: string,
  work: AssessmentWork,
  atLeast?: Instant,
): Promise<{ given: boolean; touched: Touched }> =>
  actGiving(db, byTheClock, book => doWork(book, assessmentId(campaignId), work, atLeast), {
    timeout: LONGEST,
  });
