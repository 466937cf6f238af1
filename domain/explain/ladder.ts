import type { CivilDate } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import { counted } from './length-in-words';
import type { Sentences } from './sentences';

/** What a rung counts from: the deadline's last day, the letter's delivery, or a day that was moved after the delivery. */
export type RungStart = 'deadline' | 'letter-delivered' | 'moved';

/** When rungs and reminders fall due. */
export type LadderRule =
  /** `n` 0: at the end of `from` itself. Else when working day `n` after it, `on`, has ended. */
  | { code: 'rung'; start: RungStart; from: CivilDate; n: number; on: CivilDate }
  /** After the delivery the clock stood for `workingDays`, or (null) the deadline was extended: what follows counts from `on`. */
  | { code: 'counted-from'; deliveredOn: CivilDate; workingDays: number | null; on: CivilDate }
  | { code: 'remind'; dueOn: CivilDate; daysBefore: number[]; on: CivilDate };

const starts: Record<RungStart, { zh: string; en: string }> = {
  deadline: { zh: '为期限最后一日', en: 'is the last day of the deadline' },
  'letter-delivered': { zh: '督办函送达', en: 'is the day on which the supervision letter was delivered' },
  moved: { zh: '起算', en: 'is the day from which it counts' },
};

export const ladderSentences: Sentences<LadderRule> = {
  rung: {
    zh: ({ start, from, n, on }) =>
      n === 0
        ? `${inChinese(from)}${starts[start].zh},24时届满即启动`
        : `${inChinese(from)}${starts[start].zh},自次日起满 ${n} 个工作日(${inChinese(on)}24时)后启动`,
    en: ({ start, from, n, on }) =>
      n === 0
        ? `${inEnglish(from)} ${starts[start].en}; due as soon as it has ended (24:00)`
        : `${inEnglish(from)} ${starts[start].en}; due when ${counted(n, 'working day')} from the next day on have ended (${inEnglish(on)}, 24:00)`,
  },
  'counted-from': {
    zh: ({ deliveredOn, workingDays, on }) =>
      `${inChinese(deliveredOn)}督办函送达,${workingDays === null ? '其后期限顺延' : `其后中止计时 ${workingDays} 个工作日不计`},自 ${inChinese(on)} 起算`,
    en: ({ deliveredOn, workingDays, on }) =>
      `The supervision letter was delivered on ${inEnglish(deliveredOn)}; ${workingDays === null ? 'the deadline was moved after that' : `${counted(workingDays, 'working day')} after that do not count, because the clock stood`}; counted from ${inEnglish(on)}`,
  },
  remind: {
    zh: ({ dueOn, daysBefore, on }) =>
      `期限 ${inChinese(dueOn)} 前 ${daysBefore.join('、')} 天,遇非工作日提前到最后一个工作日:${inChinese(on)}`,
    en: ({ dueOn, daysBefore, on }) =>
      `${daysBefore.join(' and ')} ${daysBefore.join() === '1' ? 'day' : 'days'} before the deadline of ${inEnglish(dueOn)}, moved back to the last working day where that is none: ${inEnglish(on)}`,
  },
};
