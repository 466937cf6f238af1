import type { Db } from '../prisma/schema/db';
import { readNextStep } from '../prisma/read/read-next-step';
import { takeSteps } from '../prisma/record/take-steps';
import type { ActivityDeps } from './deps';
import type { StepInput, StepResult } from './step-result';
import type { Act } from '../domain/codes/ladder';

const nextOf = async (db: Db, docketId: string): Promise<StepResult['next']> => readNextStep(db, docketId);

/**
 * One rung of a case's ladder, by name: everything of this rung that is due is claimed and written in one transaction.
 * Run twice, the second time finds nothing due. Returns what comes next.
 */
export const rungActivity =
  (deps: ActivityDeps, act: Act) =>
  async ({ campaignId, docketId, atLeast }: StepInput): Promise<StepResult> => {
    const touched = await takeSteps(deps.db, campaignId, [docketId], { steps: 'rungs', only: act }, atLeast);
    // The case's own workflow learns from the result; the others are told.
    await deps.tell({
      ...touched,
      dockets: touched.dockets.filter(one => one.id !== docketId),
      proceedings: [],
    });
    const own = touched.dockets.find(one => one.id === docketId);
    const next = own
      ? { at: own.alarmAt, act: own.alarmAct, version: own.version, isEnded: own.isEnded }
      : await nextOf(deps.db, docketId);
    return { next, proceedings: touched.proceedings };
  };
