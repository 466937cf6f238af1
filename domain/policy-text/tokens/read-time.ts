import { lastDayOfMonth, yearOf, type CivilDate } from '../../calendar/civil-date';
import { readNumber } from '../../deadline/chinese-number';
import type { DateContext } from '../../deadline/day-types';
import { readLimit } from '../../deadline/limit';
import { readPeriod } from '../../deadline/period-wording';
import { matchAt, YEAR_DIGITS } from '../../deadline/stated-day-pattern';
import { readRange } from '../../deadline/stated-range';
import type { ProposedPeriod } from '../types';
import type { TimeToken } from './types';

type Read = Omit<TimeToken, 'type' | 'start'>;

/** The document's own day is not known: what is counted from it cannot be read. */
export const noDay: CivilDate = '1900-01-01';

const N = '[0-9〇零一二两三四五六七八九十]{1,3}';
const plan = /“?(?<plan>十[一二三四五])五”?(?:规划)?(?<end>期末|时期末|末|期间|时期|期内|规划期内?)/y;
const each = new RegExp(`(?:每(?<every>${N})年|每年度?|逐年|年均|每一年|按年度?|每学年|每个?年度)`, 'y');
const often = /每(?:个)?(?<unit>半年|季度?|月度?|周|星期|天|日)/y;
const oftenUnits = {
  半: 'half-year',
  季: 'quarter',
  月: 'month',
  周: 'week',
  星: 'week',
  天: 'day',
  日: 'day',
} as const;
const since = new RegExp(
  `(?:自|从)?(?<year>${YEAR_DIGITS})年度?(?:起|开始),?(?:连续|用|每年|分)?(?:(?<n>${N})年)?`,
  'y',
);
const listed = new RegExp(
  `(?<first>${YEAR_DIGITS})年?(?:、|和|及|与)(?<rest>(?:${YEAR_DIGITS}年?(?:、|和|及|与))*)(?<last>${YEAR_DIGITS})年度?`,
  'y',
);
const once = /一次性/y;
const within = new RegExp(
  `(?:自(?<event>[^,;。]{1,20}?)(?:之日)?起,?|(?:在)?)(?<n>${N})(?<unit>年|个月|天|日|个工作日|周)(?:的?时间)?(?:之|以)?内(?![部容外设])|用(?<m>${N})年(?:左右)?的?时间`,
  'y',
);
const school = /(?:春季|秋季|春|秋|学年|开学|学期)/y;
const past = /(?:上年|去年|前年|近年来|近几年|“?十[一二三四五]五”?以来|此前)/y;
const fiveYears: Readonly<Record<string, number>> = {
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
};
const units = {
  年: 'year',
  个月: 'month',
  天: 'day',
  日: 'day',
  个工作日: 'working-day',
  周: 'day',
} as const;

const years = (from: number, to: number): ProposedPeriod => ({ kind: 'years', from, to });
const yearIn = (words: string): number => readNumber(words) ?? 0;

const readPlan = (text: string, at: number, issued: number): Read | null => {
  const match = matchAt(plan, text, at);
  const first = fiveYears[match?.groups?.plan ?? ''];
  if (!match || first === undefined) return null;
  const isEnd = match.groups!.end!.endsWith('末');
  const period: ProposedPeriod = isEnd ? { kind: 'by', day: yearEnd(first + 4) } : years(first, first + 4);
  return { end: at + match[0].length, period, weight: 'stated', isPast: first + 4 < issued };
};

const readSince = (text: string, at: number, issued: number): Read | null => {
  const match = matchAt(since, text, at);
  if (!match) return null;
  const from = yearIn(match.groups!.year!);
  const n = match.groups!.n === undefined ? null : readNumber(match.groups!.n);
  const period: ProposedPeriod =
    n === null ? { kind: 'each-year', from, every: 1 } : years(from, from + n - 1);
  return { end: at + match[0].length, period, weight: 'stated', isPast: n !== null && from + n - 1 < issued };
};

const readListed = (text: string, at: number): Read | null => {
  const match = matchAt(listed, text, at);
  if (!match) return null;
  const all = [
    match.groups!.first!,
    ...(match.groups!.rest ?? '').split(/年?[、和及与]/),
    match.groups!.last!,
  ]
    .filter(Boolean)
    .map(yearIn);
  const isRow = all.every((year, index) => index === 0 || year === all[index - 1]! + 1);
  const end = at + match[0].length;
  return isRow
    ? { end, period: years(all[0]!, all.at(-1)!), weight: 'stated', isPast: false }
    : { end, period: { kind: 'unstated' }, weight: 'stated', isPast: false, question: 'period-unread' };
};

const isWholeYear = (from: CivilDate, to: CivilDate): boolean =>
  from.endsWith('-01-01') && to.endsWith('-12-31');

const readSpan = (text: string, at: number, context: DateContext): Read | null => {
  const range = readRange(text, at, context);
  if (!range) return null;
  const { end } = range;
  if (!('to' in range))
    return { end, period: { kind: 'unstated' }, weight: 'stated', isPast: false, question: 'period-unread' };
  const isPast = range.to < context.issuedOn;
  if (isWholeYear(range.from, range.to)) {
    const degree = matchAt(/年?度/y, text, end)?.[0].length ?? 0;
    const period = years(yearOf(range.from), yearOf(range.to));
    return { end: end + degree, period, weight: 'stated', isPast };
  }
  const period: ProposedPeriod = { kind: 'by', day: range.to };
  return { end, period, weight: 'stated', isPast, ...(range.isBounded ? {} : { question: 'period-unread' }) };
};

const isNearby = /(?:到|至|截至|截止|于|在|力争|争取|确保)$/;

const readDay = (text: string, at: number, context: DateContext): Read | null => {
  const limit = readLimit(text, at, context);
  if (!limit) return null;
  const { end } = limit;
  if ('problem' in limit)
    return {
      end,
      period: limit.readings ? { kind: 'by', day: limit.readings.at(-1)! } : { kind: 'unstated' },
      weight: 'stated',
      isPast: false,
      question: limit.readings ? 'which-day' : 'period-unread',
      ...(limit.readings ? { readings: limit.readings } : {}),
    };
  const isTold = text.startsWith('以来', end);
  const isPast =
    isTold ||
    (limit.on < context.issuedOn && limit.precision !== 'year'
      ? limit.yearFrom !== 'document'
      : yearOf(limit.on) < yearOf(context.issuedOn));
  const doubt =
    context.issuedOn === noDay && limit.yearFrom !== 'stated'
      ? ({ period: { kind: 'unstated' }, question: 'period-unread' } as const)
      : { period: { kind: 'by', day: limit.on } as const, question: undefined };
  const opening = matchAt(school, text, end);
  if (limit.precision === 'year' && opening)
    return {
      end: end + opening[0].length,
      period: { kind: 'unstated' },
      weight: 'stated',
      isPast,
      question: 'which-day',
    };
  const isBounded = limit.isBounded || isNearby.test(text.slice(0, at));
  if (limit.precision === 'year' && !isBounded && doubt.question === undefined)
    return { end, period: years(yearOf(limit.on), yearOf(limit.on)), weight: 'year', isPast };
  const { period, question } = doubt;
  return { end, weight: 'stated', isPast, period, ...(question ? { question } : {}) };
};

const readWithin = (text: string, at: number, context: DateContext): Read | null => {
  const match = matchAt(within, text, at);
  const anchored = readPeriod(text, at, context);
  if (!match) {
    if (!anchored?.isAnchored || !/内$/.test(text.slice(at, anchored.end))) return null;
    const from = text
      .slice(at, anchored.end)
      .replace(/[0-9一二两三四五六七八九十]+(?:年|个?工作日|个月|天|日|周).*$/, '');
    const period: ProposedPeriod = { kind: 'within', ...anchored.length, from };
    return { end: anchored.end, period, weight: 'stated', isPast: false, question: 'from-when' };
  }
  const n = readNumber(match.groups!.n ?? match.groups!.m!);
  if (n === null) return null;
  const unit = (match.groups!.unit ?? '年') as keyof typeof units;
  const period: ProposedPeriod = {
    kind: 'within',
    n: unit === '周' ? n * 7 : n,
    unit: units[unit],
    from: match.groups!.event ?? null,
  };
  return { end: at + match[0].length, period, weight: 'stated', isPast: false, question: 'from-when' };
};

/** 「每年」, 「每两年」, 「每年1月31日前」, 「每半年」. */
const readRecurring = (text: string, at: number, context: DateContext): Read | null => {
  const repeated = matchAt(often, text, at);
  if (repeated) {
    const unit = oftenUnits[repeated.groups!.unit!.charAt(0) as keyof typeof oftenUnits];
    return { end: at + repeated[0].length, period: { kind: 'each', unit }, weight: 'each', isPast: false };
  }
  const yearly = matchAt(each, text, at);
  if (!yearly) return null;
  const every = yearly.groups?.every === undefined ? 1 : (readNumber(yearly.groups.every) ?? 1);
  const end = at + yearly[0].length;
  const day = every === 1 ? readLimit(text, end, context) : null;
  // 「每年6月底和12月底前」 are two days of each year.
  const second = day && matchAt(/[、和及与]/y, text, day.end) ? readLimit(text, day.end + 1, context) : null;
  if (second)
    return {
      end: second.end,
      period: { kind: 'each-year', from: null, every },
      weight: 'each',
      isPast: false,
      question: 'period-unread',
    };
  const isDay = day !== null && 'on' in day && day.yearFrom === 'document' && day.isBounded;
  return {
    end: isDay ? day.end : end,
    period: { kind: 'each-year', from: null, every, ...(isDay ? { day: day.on.slice(5) } : {}) },
    weight: 'each',
    isPast: false,
    question: 'no-year',
  };
};

const opens = /[0-9Oo〇零一二两三四五六七八九十今本当明次来翌下上去前近此年月每逐按用自从在“第收接印]/;
const digitBefore = /[0-9〇零一二两三四五六七八九十百千万几数多.]/;

/**
 * The years, day or length of time that stands at `at` of a normalised sentence; `null` when none does. It uses the readers of
 * deadlines; what it adds is what money and targets are stated by: each year, every two years, years in a row, five-year plans.
 */
export const readTime = (
  text: string,
  at: number,
  issuedOn: CivilDate,
  isBehindMarker = false,
): TimeToken | null => {
  const char = text.charAt(at);
  if (!opens.test(char) || (!isBehindMarker && digitBefore.test(text.charAt(at - 1)))) return null;
  const context: DateContext = { issuedOn };
  // 「当年资金」: the year of which is spoken, whichever it is.
  if (/^(?:[当本]年(?!底|内|末|年)|[次翌]年)/.test(text.slice(at, at + 3))) return null;
  const gone = matchAt(past, text, at);
  if (gone)
    return {
      type: 'time',
      start: at,
      end: at + gone[0].length,
      period: { kind: 'unstated' },
      weight: 'year',
      isPast: true,
    };
  const single = matchAt(once, text, at);
  if (single)
    return {
      type: 'time',
      start: at,
      end: at + 3,
      period: { kind: 'once' },
      weight: 'stated',
      isPast: false,
    };
  const again = readRecurring(text, at, context);
  if (again) return { type: 'time', start: at, ...again };
  const read =
    readPlan(text, at, yearOf(issuedOn)) ??
    readSince(text, at, yearOf(issuedOn)) ??
    readListed(text, at) ??
    readSpan(text, at, context) ??
    readWithin(text, at, context) ??
    readDay(text, at, context);
  return read && { type: 'time', start: at, ...read };
};

/** 31 December of a year. */
export const yearEnd = (year: number): CivilDate => lastDayOfMonth(year, 12);
