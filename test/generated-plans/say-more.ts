import { civil, dayOf, lastOf, type Day } from './days';
import type { Random } from './random';
import type { TrueAssignment } from './truth';
import { offices } from './words/units';

/**
 * A measure that says more than what is done: an office that is met on the way and owes nothing, a day by which a part is done.
 * Needs the deadline; the truth is completed.
 */
export const sayMore = (random: Random, of: TrueAssignment, issued: Day): void => {
  const { deadline } = of;
  if (random.percent(40)) {
    of.measure += random.pick([
      `会同县${random.pick(offices)}开展联合检查。`,
      `争取县${random.pick(offices)}支持。`,
      '每月5日前调度一次进度。',
      '对照2020年验收资料逐项复核。',
    ]);
    return;
  }
  if (deadline?.kind !== 'date' || deadline.dueOn === undefined || deadline.isToBeAsked) return;
  const due = dayOf(deadline.dueOn);
  const months = (due.y - issued.y) * 12 + due.m - issued.m;
  if (months < 2) return;
  const m = issued.m + random.int(1, months - 1);
  const day = lastOf(issued.y + Math.floor((m - 1) / 12), ((m - 1) % 12) + 1);
  const said = day.y === issued.y ? `${day.m}月底前` : `${day.y}年${day.m}月底前`;
  of.milestones = [civil(day)];
  of.measure = random.percent(50)
    ? `${said}完成摸底排查。${of.measure}`
    : `${of.measure}${said}完成${random.pick(['中期评估', '第一轮检查', '试点'])}。`;
};
