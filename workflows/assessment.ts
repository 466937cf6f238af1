import { continueAsNew, setHandler, workflowInfo } from '@temporalio/workflow';
import type { AgendaInput, AssessmentNext } from '../activities/step-result';
import type { Instant } from '../domain/calendar/civil-date';
import type { AssessmentWork } from '../domain/codes/assessment';
import { acts } from './activity-stubs';
import { moved, type AssessmentInput } from './messages';
import { AlarmClock } from './wait-for-alarm';

/** The course of article 6, in its order: what is done by itself once the record says that it is due. All else is people's. */
const course: Record<AssessmentWork, (input: AgendaInput) => Promise<AssessmentNext>> = {
  // 一 总结, 二 第三方评估: side by side from the first day.
  'open-summary': input => acts.openAssessmentStep({ ...input, step: 'summary' }),
  'open-third-party': input => acts.openAssessmentStep({ ...input, step: 'third-party' }),
  // 三 数据汇总: once the third party has handed in.
  'open-data': input => acts.openAssessmentStep({ ...input, step: 'data' }),
  // Article 7: the joined data show what is a problem; people establish it.
  'raise-findings': acts.raiseFindings,
  // 四 综合评价: once 一 and 三 are complete. Its report is deliberated (审议), then approved (审定), or sent back.
  'open-evaluation': input => acts.openAssessmentStep({ ...input, step: 'evaluation' }),
  // 五 沟通反馈: a letter to each subject, for people to sign and deliver.
  'open-feedback': acts.draftFeedback,
  // Every subject has signed for it.
  complete: acts.completeAssessment,
};

/** 年度考核 (2016 measures, article 6): waits for the cycle's first day, then for people, until all of it is done. */
export const assessment = async (input: AssessmentInput): Promise<void> => {
  const { campaignId, clock } = input;
  const alarm = new AlarmClock(clock, () => undefined);
  setHandler(moved, () => {
    alarm.wake();
  });
  for (let waitedFor: Instant | null = null; ;) {
    alarm.look();
    const asked: AgendaInput = { campaignId, ...(alarm.isDue(waitedFor) && { atLeast: waitedFor }) };
    let next: AssessmentNext = await acts.readAssessment(asked);
    let done: AssessmentWork | null = null;
    // What is still there after it was done cannot be done now.
    while (next.work !== null && next.work !== done) {
      done = next.work;
      next = await course[next.work](asked);
    }
    if (next.isEnded) return alarm.finish();
    if (workflowInfo().continueAsNewSuggested) {
      await alarm.finish();
      return continueAsNew<typeof assessment>(input);
    }
    await (next.work === null ? alarm.until(next.at) : alarm.pause());
    waitedFor = next.at;
  }
};
