import { yearOf, type CivilDate } from '../calendar/civil-date';
import { reportBefore, roleOfAction, startBefore, type ActionRole, type BesideRole } from './action-role';
import { readLimit, yearDoubt, type Doubt, type Limit } from './limit';
import { readPeriod, type PeriodWording } from './period-wording';
import type { DateContext, StatedDay } from './day-types';
import { readStatedDay } from './stated-day';
import { matchAt } from './stated-day-pattern';
import { readRange, type StatedRange } from './stated-range';
import { action, already, done, doubt, immediate, label, lead, longTerm, separator } from './wordings';

interface Placed {
  start: number;
  end: number;
}
interface Acted {
  /** What is done on the day, by the words behind it (开工) or before it (报送时间); null where there are none. */
  does: ActionRole | null;
}
/** One thing that a deadline's text says. */
export type Item = Placed &
  (
    | ({ type: 'limit'; limit: Limit } & Acted)
    | ({ type: 'range'; range: StatedRange } & Acted)
    | ({ type: 'period'; period: PeriodWording } & Acted)
    | { type: 'immediate' }
    | { type: 'long-term'; from?: CivilDate }
    | { type: 'completed'; claim?: StatedDay }
  );
/** Where the reading stopped, and why if that is more than 「没有看懂」. */
export interface Unread extends Placed, Partial<Doubt> {}

type Reader = (text: string, index: number, context: DateContext) => Item | Unread | null;

const lengthAt = (pattern: RegExp, text: string, index: number): number =>
  matchAt(pattern, text, index)?.[0].length ?? 0;

const OBJECT_LIMIT = 60;

/** End of the action behind a date, or `index` when none stands there, or when its words may bear on the date. */
const actionEnd = (text: string, index: number, context: DateContext): number => {
  const verb = lengthAt(action, text, index);
  if (verb === 0) return index;
  let end = index + verb;
  const stop = Math.min(text.length, end + OBJECT_LIMIT);
  while (end < stop && !/[,;。()]/.test(text.charAt(end))) {
    const next = text.charAt(end) === '、' ? end + 1 : end;
    const isNextItem = next > end && (readStatedDay(text, next, context) ?? matchAt(longTerm, text, next));
    if (isNextItem || matchAt(/并(?:长期|持续|常态)/y, text, end)) break;
    // 「完成整改并于6月20日前上报」
    const joint = lengthAt(/并?[于在]/y, text, end);
    if (joint > 0 && readStatedDay(text, end + joint, context)) break;
    end++;
  }
  // What stands between 将 and 报 is object, not verb.
  const object = /[将把]/.test(text.charAt(index)) ? index + 1 : index + verb;
  return doubt.test(text.slice(object, end)) ? index : end;
};

const withAction = <T extends Placed>(
  item: T,
  text: string,
  context: DateContext,
  before: BesideRole | null = null,
): T & Acted => {
  const end = actionEnd(text, item.end, context);
  const own = end > item.end ? roleOfAction(text.slice(item.end, end)) : null;
  return { ...item, end, does: before ?? own };
};

const readImmediate: Reader = (text, start) => {
  const length = lengthAt(immediate, text, start);
  return length > 0 ? { type: 'immediate', start, end: start + length } : null;
};

const since = /起,?(?=[\u4e00-\u9fff])/y;

// 「自2018年6月起长期坚持」: a beginning, no end.
const readLongTerm: Reader = (text, start, context) => {
  const open = start + lengthAt(/(?:自|从)/y, text, start);
  const day = readStatedDay(text, open, context);
  const from = day && 'on' in day ? day : null;
  const sinceLength = from ? lengthAt(since, text, from.end) : 0;
  const at = from && sinceLength > 0 ? from.end + sinceLength : start;
  const length = lengthAt(longTerm, text, at);
  if (length === 0) return null;
  const item = { type: 'long-term', start, end: at + length } as const;
  return from && at > start ? { ...item, from: from.first } : item;
};

// 已完成; 已于8月30日完成; 8月30日已完成. The day of 「已完成(8月30日)」 is an item of its own.
const readCompleted: Reader = (text, start, context) => {
  const front = readLimit(text, start, context);
  const word = lengthAt(already, text, front?.end ?? start);
  if (word === 0) return null;
  let end = (front?.end ?? start) + word;
  const afterLead = end + lengthAt(/(?:于|在)/y, text, end);
  const inner = readLimit(text, afterLead, context);
  if (inner) end = inner.end;
  const finished = lengthAt(done, text, end);
  if (finished === 0) return null;
  end += finished;
  const claim = inner ?? front;
  if (claim && 'problem' in claim) return { start, end, problem: claim.problem };
  const item = { type: 'completed', start, end } as const;
  return claim ? { ...item, claim } : item;
};

/** What a date is of by the words before it, and where those end. */
const readBefore = (text: string, start: number): { end: number; role: BesideRole | null } => {
  const report = lengthAt(reportBefore, text, start);
  if (report > 0) return { end: start + report, role: 'report' };
  const begin = lengthAt(startBefore, text, start);
  return begin > 0 ? { end: start + begin, role: 'start' } : { end: start, role: null };
};

const readPeriodItem: Reader = (text, start, context) => {
  const at = start + lengthAt(lead, text, start);
  const period = readPeriod(text, at, context, /限/.test(text.slice(start, at)));
  return period && withAction({ type: 'period', start, end: period.end, period }, text, context);
};

const unreadOf = ({ end, problem, readings }: Doubt & { end: number }, start: number): Unread => ({
  start,
  end,
  problem,
  ...(readings ? { readings } : {}),
});

const readRangeItem: Reader = (text, start, context) => {
  const before = readBefore(text, start);
  const range = readRange(text, before.end + lengthAt(lead, text, before.end), context);
  if (!range) return null;
  if ('problem' in range) return unreadOf(range, start);
  return withAction({ type: 'range', start, end: range.end, range }, text, context, before.role);
};

const readLimitItem: Reader = (text, start, context) => {
  const before = readBefore(text, start);
  const limit = readLimit(text, before.end + lengthAt(lead, text, before.end), context);
  if (!limit) return null;
  if ('problem' in limit) return unreadOf(limit, start);
  const doubtful = yearDoubt(limit, context.issuedOn);
  if (doubtful) return unreadOf({ ...doubtful, end: limit.end }, start);
  return withAction({ type: 'limit', start, end: limit.end, limit }, text, context, before.role);
};

const readers: readonly Reader[] = [
  readCompleted,
  readPeriodItem,
  readImmediate,
  readLongTerm,
  readRangeItem,
  readLimitItem,
];

const readItem: Reader = (text, index, context) => {
  for (const read of readers) {
    const found = read(text, index, context);
    if (found) return found;
  }
  return null;
};

const yearNamed = (item: Item): number | undefined => {
  if (item.type === 'limit' && item.limit.yearFrom !== 'document') return yearOf(item.limit.on);
  return item.type === 'range' && item.range.yearFrom !== 'document' ? yearOf(item.range.to) : undefined;
};

// 「2018年12月底前开工,2月底前完工」: a date without a year that lies before the one named just before it.
const orderDoubt = (found: Item, before: Item | undefined): string | null => {
  if (found.type !== 'limit' || before?.type !== 'limit') return null;
  // 「6月20日前报送报告,6月10日前完成整改」 is in no order to begin with.
  if (before.does === 'report') return null;
  const { on, yearFrom } = found.limit;
  return (yearFrom === 'context' || yearFrom === 'document') && on < before.limit.on
    ? `没有写年份:按 ${yearOf(on)} 年是 ${on},早于前面的 ${before.limit.on},请写明年份`
    : null;
};

/** Everything that the normalised text says, in order; reading stops at the first piece that is not understood. */
export const readItems = (text: string, context: DateContext): { items: Item[]; unread: Unread | null } => {
  const items: Item[] = [];
  let current = context;
  for (let index = 0; index < text.length;) {
    const skip = lengthAt(separator, text, index) || lengthAt(label, text, index);
    if (skip > 0) {
      index += skip;
      continue;
    }
    const found = readItem(text, index, current);
    if (!found || !('type' in found)) return { items, unread: found ?? { start: index, end: text.length } };
    const problem = orderDoubt(found, items.at(-1));
    if (problem !== null) return { items, unread: { start: index, end: found.end, problem } };
    items.push(found);
    const contextYear = yearNamed(found);
    if (contextYear !== undefined) current = { ...current, contextYear };
    index = found.end;
  }
  return { items, unread: null };
};
