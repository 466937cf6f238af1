import { acts } from './activity-stubs';
import type { ProceedingInput } from './messages';
import { stagesOf } from './reach-stage';

/** 约谈 (domain.md §5): proposed by a timer, decided and held by people; the system drafts what they need. */
export const interview = async ({ proceedingId }: ProceedingInput): Promise<string> => {
  const { reach, finish } = stagesOf(proceedingId);
  const over = ['declined', 'withdrawn', 'ended'] as const;
  const isOver = (stage: string) => (over as readonly string[]).includes(stage);

  // 审批: leadership approves or declines; declining is final for this occasion.
  let stage = await reach('approved', 'noticed', 'held', 'confirmed', 'answered', ...over);
  if (!isOver(stage)) {
    // 约谈通知书: drafted here, signed, numbered and delivered by the office.
    await acts.draftInterviewNotice({ proceedingId });
    // 约谈: held; the new deadline was set in the same transaction.
    stage = await reach('held', 'confirmed', 'answered', ...over);
  }
  if (!isOver(stage)) {
    // 约谈纪要, then feedback and check.
    await acts.draftMinutes({ proceedingId });
    stage = await reach(...over);
  }
  await finish();
  return stage;
};
