import { beginFeedback } from '../../domain/assessment/feedback';
import { appraisalOf } from './appraisal-of';
import { draftFeedback, materialOf } from './cycle-letters';
import type { Doing } from './doing';

/** 沟通反馈: a letter to each subject about its own results is drafted, and the organiser's decisions of article 8 are owed. */
export const openFeedback: Doing = async (book, held, state) => {
  const appraisal = await appraisalOf(book, state);
  const material = await materialOf(book, state, appraisal);
  const letters: { subjectId: string; letterId: string }[] = [];
  for (const { unitId: subjectId } of state.subjects)
    letters.push({ subjectId, letterId: await draftFeedback(book, material, subjectId) });
  const rewardable = appraisal.rewardable.map(unitId => ({ unitId, name: material.nameOf(unitId) }));
  book.save(held, beginFeedback(state, { letters, rewardable }, book.facts));
};
