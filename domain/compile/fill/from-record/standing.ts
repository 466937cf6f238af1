import { problemStandingNames } from '../../../codes/report';
import { inChinese } from '../../../explain/date-in-words';
import { isContested, isDoneNotAccepted, standingOf } from '../../problem-standing';
import { linesOf, type FillFrom } from '../filling';

/** 完成情况: closed how and when; done and not accepted is said apart, and so is what is contested. */
export const fromStanding: FillFrom = (_filling, own) => {
  const says = { zh: '台账中的完成情况', en: 'How the problem stands on the record' };
  if (!own) return linesOf([], says, []);
  const { state } = own;
  const closed = state.closedOn ? `，${inChinese(state.closedOn)}` : '';
  const line = `${problemStandingNames[standingOf(state)].zh}${closed}`;
  return linesOf(
    [
      line,
      ...(isDoneNotAccepted(state) ? ['单位报称已完成，尚未验收认定'] : []),
      ...(isContested(state) ? ['对问题的认定正在复核'] : []),
    ],
    says,
    [state.id],
  );
};
