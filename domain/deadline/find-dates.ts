import { yearOf, type CivilDate } from '../calendar/civil-date';
import { readLimit, type ImpossibleLimit, type Limit } from './limit';
import { normaliseText, sourceSpan, type NormalisedText } from './normalise-text';
import { parseDeadline } from './parse-deadline';
import { readSeason } from './read-season';
import { readPeriod } from './period-wording';
import { matchAt } from './stated-day-pattern';
import { readRange, type StatedRange } from './stated-range';
import type { Deadline } from './types';
import type { Calendar } from '../calendar/types';

export interface FoundDate {
  /** The deadline's own words: 5月底前. */
  raw: string;
  /** `text.slice(start, end)`, in UTF-16 units of the text as given. */
  start: number;
  end: number;
  deadline: Deadline;
}

export interface FindDatesInput {
  issuedOn: CivilDate;
  deliveredOn?: CivilDate;
  calendar: Calendar;
}

type Hit = { end: number; isMilestone: boolean; contextYear?: number };

const yearGoal =
  /(?:底)?(?:全面|全部|基本|计划|预计|要|力争|确保|争取)?(?:实现|完成|达到|建成|实施完成|脱贫摘帽)(?!的)/y;
// What stands before an expression and makes it something else: 每年, 去年, 17年, 个月内, 截至4月底 (a state of things).
const foreign = /[0-9〇零一二两三四五六七八九十廿卅百千万每去年]/;
const foreignToBare = /[上前近历往同多几数整全周个半度]/;
const openingChar = /[0-9Oo〇零一二三四五六七八九十廿卅今本当明次来翌下上第Qq年月国元春清劳端中“"]/;
const seasonOpening = /[主汛雨防入冬越供采春秋开夏高中双两]/;
const periodOpening = /[自从在收接签本该方通文印发下即]/;
// Words that do something by then, without which a festival or season in running text dates a fact (春节前发放了).
const doneBy =
  /,?[^,;。了的已]{0,16}?(?:完成|到位|建成|完工|竣工|投入使用|拆除|清理|清淤|发放|兑现|解决|整治|整改|落实|办结|开工|修复|加固|搬迁)(?!了|的|情况)/y;
const asOf = ['截至', '截止', '截止到', '截至到'];

/** 《…》 is a title; what stands in it is no deadline. */
const maskTitles = (text: string): string =>
  text.replace(/《[^《》]{0,200}》/g, title => '\u0000'.repeat(title.length));

const follows = (text: string, index: number, words: readonly string[]): boolean =>
  words.some(word => text.startsWith(word, index - word.length));

const judgeLimit = (
  text: string,
  index: number,
  limit: Limit | ImpossibleLimit,
  { issuedOn }: FindDatesInput,
): Hit => {
  const { end, isBounded } = limit;
  const isFact = /^(?:的|已)/.test(text.slice(end, end + 1));
  if ('problem' in limit) return { end, isMilestone: isBounded && !isFact };
  const { on, precision, yearFrom } = limit;
  const isGoal = precision === 'year' && matchAt(yearGoal, text, end) !== null;
  // What is written with its year and lies behind the document is history; without one it is the plan's, or a question.
  const isPast = (yearFrom === 'stated' || yearFrom === 'relative') && on < issuedOn;
  const isLimit = (isBounded && !isFact && !follows(text, index, asOf)) || isGoal;
  return {
    end,
    isMilestone: isLimit && !isPast,
    ...(yearFrom === 'document' ? {} : { contextYear: yearOf(on) }),
  };
};

const judgeRange = (range: StatedRange, { issuedOn }: FindDatesInput): Hit => ({
  end: range.end,
  isMilestone: range.isBounded && range.to >= issuedOn,
});

const judgeAt = (text: string, index: number, input: FindDatesInput, contextYear?: number): Hit | null => {
  const char = text.charAt(index);
  const context = {
    issuedOn: input.issuedOn,
    calendar: input.calendar,
    ...(contextYear === undefined ? {} : { contextYear }),
  };
  if (periodOpening.test(char)) {
    const period = readPeriod(text, index, context);
    if (period?.isAnchored) return { end: period.end, isMilestone: true };
  }
  const before = text.charAt(index - 1);
  const season = seasonOpening.test(char) && !foreign.test(before) ? readSeason(text, index) : null;
  if (season) return { end: season.end, isMilestone: matchAt(doneBy, text, season.end) !== null };
  if (!openingChar.test(char) || foreign.test(before)) return null;
  if (/[年月]/.test(char) && foreignToBare.test(before)) return null;
  const range = readRange(text, index, context);
  if (range && 'to' in range) return judgeRange(range, input);
  const limit = readLimit(text, index, context);
  if (limit?.isNamed && !matchAt(doneBy, text, limit.end)) return { end: limit.end, isMilestone: false };
  return limit && judgeLimit(text, index, limit, input);
};

const place = (
  source: NormalisedText,
  text: string,
  start: number,
  hit: Hit,
  contextYear: number | undefined,
  input: FindDatesInput,
): FoundDate => {
  const span = sourceSpan(source, start, hit.end);
  const raw = text.slice(span.start, span.end);
  return {
    raw,
    ...span,
    deadline: parseDeadline(raw, { ...input, ...(contextYear === undefined ? {} : { contextYear }) }),
  };
};

/**
 * The deadlines inside running text (milestones of measures), in order: dates with 前, 底, 内 or 末 that are not
 * history, years with a goal (「2018年实现…」) not before the document's, and periods that say from when they run.
 * Titles in 《…》, document numbers, facts of the past and phases without such a word are none. Periods and dates
 * that exist in no calendar come back with their own kind (`period`, `unresolved`). Linear in the length of the text.
 */
export const findDates = (text: string, input: FindDatesInput): FoundDate[] => {
  const source = normaliseText(text);
  const masked = maskTitles(source.text);
  const found: FoundDate[] = [];
  let contextYear: number | undefined;
  for (let index = 0; index < masked.length;) {
    // A year carries over within its sentence only: 「2019年6月底前开工,12月底前完工」.
    if (/[。;]/.test(masked.charAt(index))) contextYear = undefined;
    const hit = judgeAt(masked, index, input, contextYear);
    if (hit?.isMilestone) found.push(place(source, text, index, hit, contextYear, input));
    if (hit?.isMilestone) contextYear = hit.contextYear ?? contextYear;
    index = hit ? hit.end : index + 1;
  }
  return found;
};
