import type { CivilDate } from '../calendar/civil-date';
import { inEnglish } from './date-in-words';
import { describeLength, lengthInEnglish, type PeriodLength } from './length-in-words';
import type { Sentences } from './sentences';

/** Where the year of a date comes from: written, relative to the document's, from the sentence before, or the document's. */
export type YearFrom = 'stated' | 'relative' | 'context' | 'document';

/** From which day a period of the plan runs. */
type StartOfPeriod = 'delivery' | 'issue' | 'date';

/** How the plan's own words about a deadline were read. `words` are the plan's, shortened. */
export type PlanWordingRule =
  /** A stated date or, with `from`, a range: never moves. */
  | {
      code: 'read-as';
      words: string;
      from?: CivilDate;
      on: CivilDate;
      yearFrom: YearFrom;
      issuedOn: CivilDate;
    }
  /** The last day before a festival; `festivalOn` is the festival's own day. */
  | {
      code: 'festival';
      words: string;
      festival: string;
      festivalOn: CivilDate;
      on: CivilDate;
      yearFrom: YearFrom;
      issuedOn: CivilDate;
    }
  /** The words leave a choice between these days. */
  | { code: 'readings'; words: string; days: CivilDate[] }
  | { code: 'inclusive'; on: CivilDate }
  /** An hour is written: `time` as `HH:MM`, null where the words name no clock time (下班前). */
  | { code: 'until-hour'; words: string; time: string | null; on: CivilDate }
  /** A day of something else than the fixing, beside its deadline. */
  | { code: 'other-day'; words: string; on: CivilDate; does: 'report' | 'start' | 'check' | 'look' }
  /** `from` null: not known before the delivery. */
  | { code: 'period'; words: string; length: PeriodLength; start: StartOfPeriod; from: CivilDate | null }
  | { code: 'waits-for-delivery' }
  | { code: 'immediate'; words: string; length: PeriodLength }
  | { code: 'at-once'; words: string }
  | { code: 'last-milestone'; n: number; on: CivilDate }
  | { code: 'claim'; words: string }
  | { code: 'claimed-on'; on: CivilDate; yearFrom: YearFrom; issuedOn: CivilDate }
  | { code: 'claimed-between'; first: CivilDate; last: CivilDate }
  | { code: 'long-term' }
  | { code: 'long-term-since'; from: CivilDate }
  /** `problem` in Chinese: it speaks of the plan's words. */
  | { code: 'unresolved'; problem: string };

const yearInChinese: Record<YearFrom, (issuedOn: CivilDate, year: string) => string> = {
  stated: () => '',
  relative: issuedOn => `(相对发文日 ${issuedOn} 认定)`,
  context: (_, year) => `(年份承前文,为 ${year} 年)`,
  document: (issuedOn, year) => `(没有写年份,按发文日 ${issuedOn} 认定为 ${year} 年)`,
};
const yearInEnglish: Record<YearFrom, (issuedOn: CivilDate, year: string) => string> = {
  stated: () => '',
  relative: issuedOn => ` (relative to the date of the document, ${inEnglish(issuedOn)})`,
  context: (_, year) => ` (the year ${year} comes from the words before)`,
  document: (issuedOn, year) =>
    ` (no year is written; ${year} by the date of the document, ${inEnglish(issuedOn)})`,
};

const starts: Record<StartOfPeriod, { zh: string; en: string }> = {
  delivery: { zh: '送达(收到)之日', en: 'the day of delivery' },
  issue: { zh: '发文之日', en: 'the date of the document' },
  date: { zh: '写明的起算日', en: 'the day that the plan names' },
};

const others: Record<'report' | 'start' | 'check' | 'look', { zh: string; en: string }> = {
  report: { zh: '报送', en: 'something is handed in' },
  start: { zh: '启动', en: 'something begins' },
  check: { zh: '验收销号', en: 'what was done is checked' },
  look: { zh: '核查公示', en: 'what was done is looked at or published' },
};

const festivals: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'the Spring Festival',
  清明: 'Qingming',
  劳动节: 'Labour Day',
  端午: 'the Dragon Boat Festival',
  中秋: 'the Mid-Autumn Festival',
  国庆节: 'National Day',
};

const festivalYear: Record<'zh' | 'en', (issuedOn: CivilDate) => string> = {
  zh: issuedOn => `(没有写年份,取发文日 ${issuedOn} 之后的第一个)`,
  en: issuedOn =>
    ` (no year is written; the first one after the date of the document, ${inEnglish(issuedOn)})`,
};

export const planWordingSentences: Sentences<PlanWordingRule> = {
  'read-as': {
    zh: ({ words, from, on, yearFrom, issuedOn }) =>
      `「${words}」即 ${from === undefined ? on : `${from} 至 ${on}`}${yearInChinese[yearFrom](issuedOn, on.slice(0, 4))}${on < issuedOn ? `;该日早于发文日 ${issuedOn},按写明的日期执行` : ''}`,
    en: ({ words, from, on, yearFrom, issuedOn }) =>
      `「${words}」 means ${from === undefined ? '' : `${inEnglish(from)} to `}${inEnglish(on)}${yearInEnglish[yearFrom](issuedOn, on.slice(0, 4))}${on < issuedOn ? `; that is before the date of the document (${inEnglish(issuedOn)}), and holds as written` : ''}`,
  },
  festival: {
    zh: ({ words, festival, festivalOn, on, yearFrom, issuedOn }) =>
      `「${words}」即${festival}(${festivalOn})前的最后一日 ${on}${yearFrom === 'document' ? festivalYear.zh(issuedOn) : yearInChinese[yearFrom](issuedOn, festivalOn.slice(0, 4))}`,
    en: ({ words, festival, festivalOn, on, yearFrom, issuedOn }) =>
      `「${words}」 means the last day before ${festivals[festival] ?? festival} (${inEnglish(festivalOn)}): ${inEnglish(on)}${yearFrom === 'document' ? festivalYear.en(issuedOn) : yearInEnglish[yearFrom](issuedOn, festivalOn.slice(0, 4))}`,
  },
  readings: {
    zh: ({ words, days }) => `「${words}」也可以有别的读法:${days.join(' 或 ')},请核对`,
    en: ({ words, days }) =>
      `「${words}」 can be read in other ways: ${days.map(inEnglish).join(' or ')}; please check`,
  },
  'until-hour': {
    zh: ({ words, time, on }) =>
      `原文「${words}」写明${time === null ? '当日的时段' : `当日 ${time} 前`},照录;是否逾期按日计算,${on} 24:00 前收到的不算逾期`,
    en: ({ words, time, on }) =>
      `「${words}」 names ${time === null ? 'a part of the day' : `an hour, ${time}`}, which is kept as written; lateness is counted by whole days, until the end of ${inEnglish(on)}`,
  },
  'other-day': {
    zh: ({ words, on, does }) => `「${words}」(${on})是${others[does].zh}的日子,不作为整改时限`,
    en: ({ words, on, does }) =>
      `「${words}」 (${inEnglish(on)}) is the day on which ${others[does].en}, not the deadline of the rectification`,
  },
  inclusive: {
    zh: ({ on }) => `含 ${on} 当日,至 24:00(北京时间);写明的日期不因周末或节假日顺延`,
    en: ({ on }) =>
      `${inEnglish(on)} is included, until 24:00 (Beijing time); a stated date does not move over a weekend or holiday`,
  },
  period: {
    zh: ({ words, length, start, from }) =>
      `「${words}」是期间:${describeLength(length)},自${starts[start].zh}${from === null ? '起算' : ` ${from} 起算`}`,
    en: ({ words, length, start, from }) =>
      `「${words}」 is a period: ${lengthInEnglish(length)}, counted from ${starts[start].en}${from === null ? '' : `, ${inEnglish(from)}`}`,
  },
  'waits-for-delivery': {
    zh: () => '送达日期尚未确定,届满日待送达后计算',
    en: () => 'The day of delivery is not known yet; the last day is worked out after the delivery',
  },
  immediate: {
    zh: ({ words, length }) => `「${words}」没有写明天数,适用默认期限:送达后 ${describeLength(length)}`,
    en: ({ words, length }) =>
      `「${words}」 names no number of days; the default applies: ${lengthInEnglish(length)} after the delivery`,
  },
  'at-once': {
    zh: ({ words }) => `「${words}」要求立即着手,期限以写明的为准`,
    en: ({ words }) => `「${words}」 asks for a start at once; the deadline is the one that is written`,
  },
  'last-milestone': {
    zh: ({ n, on }) => `分 ${n} 个节点,以最后一个节点 ${on} 为期限`,
    en: ({ n, on }) => `There are ${n} milestones; the last of them, ${inEnglish(on)}, is the deadline`,
  },
  claim: {
    zh: ({ words }) => `${words && `「${words}」`}是完成情况的说明,不是期限,须经核实`,
    en: ({ words }) =>
      `${words ? `「${words}」` : 'The wording'} says what has been done and is no deadline; it has to be verified`,
  },
  'claimed-on': {
    zh: ({ on, yearFrom, issuedOn }) =>
      `称于 ${on} 完成${yearFrom === 'document' ? `(没有写年份,按发文日 ${issuedOn} 的年份)` : ''}${on > issuedOn ? ';该日晚于发文日,请核实年份' : ''}`,
    en: ({ on, yearFrom, issuedOn }) =>
      `Said to have been completed on ${inEnglish(on)}${yearFrom === 'document' ? ` (no year is written; that of the document, ${inEnglish(issuedOn)})` : ''}${on > issuedOn ? '; that is after the date of the document, so check the year' : ''}`,
  },
  'claimed-between': {
    zh: ({ first, last }) => `只写到 ${first} 至 ${last} 之间,没有写明完成的日子`,
    en: ({ first, last }) =>
      `Only a time between ${inEnglish(first)} and ${inEnglish(last)} is written, not the day of completion`,
  },
  'long-term': {
    zh: () => '要求长期坚持:不设截止日期,按复查周期定期复查',
    en: () => 'To be kept up for good: there is no last day; it is reviewed at regular intervals',
  },
  'long-term-since': {
    zh: ({ from }) => `自 ${from} 起`,
    en: ({ from }) => `From ${inEnglish(from)} on`,
  },
  unresolved: {
    zh: ({ problem }) => `${problem},请人工填写`,
    en: ({ problem }) => `The wording could not be read (${problem}); please fill it in by hand`,
  },
};
