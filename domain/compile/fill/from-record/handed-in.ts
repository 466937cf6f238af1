import { dateOf } from '../../../calendar/civil-date';
import { submissionDecisionNames } from '../../../codes/decisions';
import { submissionNames } from '../../../codes/docket';
import { inChinese } from '../../../explain/date-in-words';
import { linesOf, type FillFrom } from '../filling';

/** 报送: what the unit handed in about the problem, when, and what was decided. */
export const fromHandedIn: FillFrom = ({ unitId }, own) => {
  const says = { zh: '本单位的报送记录', en: 'What the unit handed in' };
  if (!own) return linesOf([], says, []);
  const lines = own.state.submissions
    .filter(one => one.unitId === unitId)
    .map(
      ({ what, at, decision, fileIds }) =>
        `${inChinese(dateOf(at))} ${submissionNames[what].zh}（${submissionDecisionNames[decision].zh}${fileIds.length > 0 ? `，附件 ${fileIds.length} 个` : ''}）`,
    );
  return linesOf(lines, says, [own.state.id]);
};
