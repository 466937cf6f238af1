import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { continueAsNew, ParentClosePolicy, setHandler, startChild, workflowInfo } from '@temporalio/workflow';
import type { StepInput, StepResult } from '../activities/step-result';
import { acts, looks } from './activity-stubs';
import { changed, proceedingWorkflowId, workflowNames, type CaseInput, type NextStep } from './messages';
import { AlarmClock } from './wait-for-alarm';
import type { Act } from '../domain/codes/ladder';

/** The ladder: which activity takes which rung. Temporal's history reads as the ladder does. */
const ladder: Partial<Record<Act, (input: StepInput) => Promise<StepResult>>> = {
  urge: acts.urge,
  'supervision-letter': acts.draftSupervisionLetter,
  'propose-interview': acts.proposeInterview,
  'propose-accountability': acts.proposeAccountability,
};

const startProceedings = async (campaignId: string, { proceedings }: StepResult): Promise<void> => {
  for (const { id, kind } of proceedings)
    await startChild(workflowNames[kind], {
      workflowId: proceedingWorkflowId(kind, id),
      args: [{ campaignId, proceedingId: id }],
      parentClosePolicy: ParentClosePolicy.ABANDON,
    }).catch((error: unknown) => {
      // Another case of the same unit and day has opened it (并案).
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    });
};

/** One problem under supervision: wait for the next rung or for somebody to act, take it, ask again, until it has ended. */
export const rectificationCase = async ({
  campaignId,
  docketId,
  clock,
  next: first,
  secondsAfter,
}: CaseInput): Promise<void> => {
  let next = first;
  const learn = (news: NextStep | null) => {
    if (news && news.version > next.version) next = news;
  };
  const alarm = new AlarmClock(clock, learn);
  setHandler(changed, news => {
    learn(news);
    alarm.wake();
  });
  for (;;) {
    alarm.look();
    let isBlocked = false;
    // The sweep comes first: what was waited for is taken as a rule, and nobody was told.
    if (secondsAfter !== undefined && alarm.isDue(next.at) && next.act)
      learn(await looks.lookAtCase({ docketId }));
    while (alarm.isDue(next.at) && next.act && !isBlocked) {
      const asked = next;
      const result: StepResult | undefined = await ladder[next.act]?.({
        campaignId,
        docketId,
        atLeast: next.at,
      });
      if (result) await startProceedings(campaignId, result);
      // What the activity read under the row lock is at least as new as anything signalled before.
      if (result && result.next.version >= next.version) next = result.next;
      isBlocked = next.version === asked.version && next.at === asked.at && next.act === asked.act;
    }
    if (next.isEnded) return alarm.finish();
    if (workflowInfo().continueAsNewSuggested) {
      await alarm.finish();
      return continueAsNew<typeof rectificationCase>({
        campaignId,
        docketId,
        clock,
        next,
        ...(secondsAfter !== undefined && { secondsAfter }),
      });
    }
    await (isBlocked ? alarm.pause() : alarm.until(next.at, secondsAfter));
  }
};
