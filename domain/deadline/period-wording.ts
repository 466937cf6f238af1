import type { CivilDate } from '../calendar/civil-date';
import { readNumber } from './chinese-number';
import type { DateContext } from './day-types';
import { readStatedDay } from './stated-day';
import { matchAt } from './stated-day-pattern';
import type { PeriodUnit } from '../codes/periods';

/** From which day a period runs: the delivery, the document's date, or a date that the text names. */
export type PeriodStart = { from: 'delivery' | 'issue' } | { from: 'date'; on: CivilDate };

export interface PeriodWording {
  end: number;
  length: { n: number; unit: PeriodUnit };
  start: PeriodStart;
  /** True where the text itself says from when: 接到通知后. */
  isAnchored: boolean;
}

const DOCUMENT =
  '(?:本|该)?(?:整改)?(?:方案|通知|通报|文件|意见|督办函|督办单|交办单|交办函|任务|问题清单|清单)?';
const delivery = new RegExp(
  `(?:自|从|在)?(?:(?:收到|接到|签收|接)${DOCUMENT}|${DOCUMENT}(?:送达|交办|转办))(?:之日|当日)?(?:起|之?后|以后),?(?:的)?`,
  'y',
);
const issue = new RegExp(
  `(?:自|从|在)?(?:${DOCUMENT}(?:发文|印发|下发|发布|公布|通报)${DOCUMENT}(?:之日|当日)?(?:起|之?后|以后)|即日起),?(?:的)?`,
  'y',
);
const NUMBER = '[0-9〇零一二两三四五六七八九十廿卅百]{1,5}';
// 「30日」 alone may be a day of a month, so 日 needs 内; the other units are plain enough without it.
const length = new RegExp(
  `(?:(?<half>半个?月|半年)|(?<n>${NUMBER})(?:(?<unit>个?工作日|个?自然日|天|个月|个自然月|年|周|个?星期)|日(?=(?:以|之)?内)))(?:(?:以|之)?内|时间内|期限内)?`,
  'y',
);

/** 「限30日」: behind 限 a bare 日 counts days, unless 前 makes it the day of a month. */
const limitedDays = new RegExp(`(?<n>${NUMBER})日(?=$|[,;。)]|内|完成|整改|办结|落实|改正)`, 'y');

const fixed: Readonly<Record<string, { n: number; unit: PeriodUnit }>> = {
  半年: { n: 6, unit: 'month' },
  半个月: { n: 15, unit: 'day' },
  半月: { n: 15, unit: 'day' },
};

const unitOf = (word: string): { times: number; unit: PeriodUnit } => {
  if (word.includes('工作日')) return { times: 1, unit: 'working-day' };
  if (word === '周' || word.includes('星期')) return { times: 7, unit: 'day' };
  if (word.endsWith('月')) return { times: 1, unit: 'month' };
  return { times: 1, unit: word === '年' ? 'year' : 'day' };
};

const readLength = (
  text: string,
  index: number,
  isLimited: boolean,
): Pick<PeriodWording, 'end' | 'length'> | null => {
  const match = matchAt(length, text, index) ?? (isLimited ? matchAt(limitedDays, text, index) : null);
  if (!match) return null;
  const end = index + match[0].length;
  const known = fixed[match.groups?.half ?? ''];
  if (known) return { end, length: known };
  const n = readNumber(match.groups?.n ?? '');
  const { times, unit } = unitOf(match.groups?.unit ?? '日');
  // Four digits before 年 are a year, and a period of a thousand days is a slip.
  return n === null || n === 0 || n > 999 ? null : { end, length: { n: n * times, unit } };
};

const datedStart = /(?:自|从)/y;
const datedAfter = /(?:之日)?起,?/y;

const readStart = (
  text: string,
  index: number,
  context: DateContext,
): { end: number; start: PeriodStart } | null => {
  const delivered = matchAt(delivery, text, index);
  if (delivered) return { end: index + delivered[0].length, start: { from: 'delivery' } };
  const issued = matchAt(issue, text, index);
  if (issued) return { end: index + issued[0].length, start: { from: 'issue' } };
  const from = index + (matchAt(datedStart, text, index)?.[0].length ?? 0);
  const day = readStatedDay(text, from, context);
  const after = day && matchAt(datedAfter, text, day.end);
  return day && after && 'on' in day && day.precision === 'day'
    ? { end: day.end + after[0].length, start: { from: 'date', on: day.on } }
    : null;
};

/**
 * 3个月内, 接到通知后5个工作日内, 自发文之日起一个月内, 半年内; without a starting day it runs from delivery. `isLimited`: 限 stands
 * before it.
 */
export const readPeriod = (
  text: string,
  index: number,
  context: DateContext,
  isLimited = false,
): PeriodWording | null => {
  const anchor = readStart(text, index, context);
  const found = readLength(text, anchor?.end ?? index, isLimited);
  return found && { ...found, start: anchor?.start ?? { from: 'delivery' }, isAnchored: anchor !== null };
};
