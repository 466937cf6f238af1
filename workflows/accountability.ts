import { acts } from './activity-stubs';
import type { ProceedingInput } from './messages';
import { stagesOf } from './reach-stage';

/** 问责 (domain.md §6): proposed by a timer, approved by leadership, decided by the body with authority. */
export const accountability = async ({ proceedingId }: ProceedingInput): Promise<string> => {
  const { reach, finish } = stagesOf(proceedingId);
  const later = ['handed-over', 'decided', 'delivered', 'appealed', 'appeal-decided'] as const;
  const over = ['declined', 'withdrawn', 'filed'] as const;

  let stage = await reach('approved', ...later, ...over);
  if (!(over as readonly string[]).includes(stage)) {
    // 问责建议书: its delivery hands the matter over to the body with authority.
    await acts.draftAccountabilityProposal({ proceedingId });
    // 处理决定, 送达, 申诉期, 立卷: recorded by people, each with its date.
    stage = await reach(...over);
  }
  await finish();
  return stage;
};
