import type { CleanText } from './clean-text';
import type { Range } from './page-marks';
import type { PlanDates } from './read-deadline';
import { textOf } from './read-measures';
import { readMilestones } from './read-milestones';
import type { PlanAssignment } from './types';

/** An assignment's words as they stand in the plan. */
export type ReadWords = (texts: Range[]) => Pick<PlanAssignment, 'text' | 'milestones'>;

/** Reads words once, however many assignments share them: a measure's hundred tasks may have its whole text in common. */
export const readWordsOnce = (clean: CleanText, dates: PlanDates): ReadWords => {
  const known = new Map<Range[], ReturnType<ReadWords>>();
  return texts => {
    const read = known.get(texts) ?? {
      text: textOf(clean, texts),
      milestones: readMilestones(clean, texts, dates),
    };
    known.set(texts, read);
    return read;
  };
};
