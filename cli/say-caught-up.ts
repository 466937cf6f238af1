import type { CaughtUp } from '../prisma/upkeep/caught-up';
import { actNames, stepOutcomeNames } from '../domain/codes/ladder';

/** What was caught up on, by act and outcome, in lines for an operator; `all` names each step. */
export const sayCaughtUp = ({ since, counts, steps }: CaughtUp, all: boolean): string[] => {
  if (steps.length === 0) return [`自 ${since} 起没有迟办的步骤`];
  const dockets = new Set(steps.map(one => one.docketId)).size;
  return [
    `自 ${since} 起补办 ${steps.length} 步,涉及 ${dockets} 个事项(应办之日系统没有运行,或当时还不能办理;怎样补办由督办策略规定):`,
    ...counts.map(
      one =>
        `  ${actNames[one.act].zh} ${one.steps} 步:${stepOutcomeNames[one.outcome].zh},${one.cases} 个事项,最迟 ${one.daysLate} 天`,
    ),
    ...(all
      ? steps.map(
          one =>
            `  ${one.ref ?? one.docketId}  ${actNames[one.act].zh}  ${stepOutcomeNames[one.outcome].zh}  应于 ${one.dueAt},办于 ${one.firedAt},迟 ${one.daysLate} 天  ${one.title.slice(0, 30)}`,
        )
      : []),
  ];
};
