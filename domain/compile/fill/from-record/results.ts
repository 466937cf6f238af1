import { dateOf } from '../../../calendar/civil-date';
import { submissionDecisionNames } from '../../../codes/decisions';
import { inChinese } from '../../../explain/date-in-words';
import { linesOf, type FillFrom } from '../filling';

/** 结果: what was applied for closing with, in its own words, and that the work was accepted on the spot. */
export const fromResults: FillFrom = ({ unitId, nameOf }, own) => {
  const says = { zh: '申请销号时写明的结果和验收', en: 'What was applied with, and the acceptance' };
  if (!own) return linesOf([], says, []);
  const { id, submissions, verifiedAt } = own.state;
  const applied = submissions
    .filter(one => one.what === 'application' && (own.role === 'lead' || one.unitId === unitId))
    .filter(one => one.text.trim() !== '')
    .map(({ unitId: by, at, text, decision }) => {
      const who = by === unitId ? '' : `${nameOf(by)} `;
      return `${inChinese(dateOf(at))} ${who}申请销号（${submissionDecisionNames[decision].zh}）：${text.trim()}`;
    });
  const verified = verifiedAt ? [`${inChinese(dateOf(verifiedAt))} 验收通过`] : [];
  return linesOf([...applied, ...verified], says, [id]);
};
