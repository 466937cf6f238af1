import type { CivilDate } from '../calendar/civil-date';
import type { QuestionCode } from '../codes/plan';
import type { Deadline } from '../deadline/types';

/** A question about a deadline: what to ask, and the days that answer it. */
export interface DeadlineQuestion {
  code: QuestionCode;
  message: string;
  proposals?: string[];
}

/**
 * What an assignment's deadline leaves open; `name` is the assignment's, `written` the days in its measure's words. One question at
 * most: the answer is one day.
 */
export const askDeadline = (
  name: string,
  deadline: Deadline | null,
  issuedOn: CivilDate | null,
  written: readonly CivilDate[] = [],
): DeadlineQuestion | null => {
  if (!deadline) {
    const days = [...new Set(written)].sort().reverse().slice(0, 3);
    return {
      code: 'DEADLINE_MISSING',
      message: `${name}没有写明整改时限,请补填`,
      ...(days.length > 0 ? { proposals: days } : {}),
    };
  }
  const { raw, kind, dueOn, readings } = deadline;
  const proposals = readings ? { proposals: readings } : {};
  if (kind === 'unresolved')
    return {
      code: 'DEADLINE_UNRESOLVED',
      message: `${name}的整改时限「${raw}」不能确定为日期,请填写`,
      ...proposals,
    };
  if (kind === 'completed')
    return {
      code: 'DEADLINE_DOUBTFUL',
      message: `${name}的整改时限写作「${raw}」,是完成情况的说明,不是期限:须经核实,请确认或填写时限`,
    };
  if (dueOn && issuedOn && dueOn < issuedOn)
    return {
      code: 'DEADLINE_BEFORE_ISSUE',
      message: `${name}的整改时限「${raw}」(${dueOn})早于发文日期(${issuedOn}),请核对`,
      ...proposals,
    };
  if (dueOn && readings)
    return {
      code: 'DEADLINE_DOUBTFUL',
      message: `${name}的整改时限「${raw}」读作 ${dueOn},也可以指 ${readings.filter(one => one !== dueOn).join('、')},请核对`,
      ...proposals,
    };
  return null;
};
