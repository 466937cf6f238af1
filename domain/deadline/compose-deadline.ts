import type { Calendar } from '../calendar/calendar';
import type { CivilDate } from '../calendar/civil-date';
import { inclusive, longTermStep, quote, readAs } from './describe-date';
import { describeLength } from '../explain/length-in-words';
import { periodEnd } from './period-end';
import type { PeriodStart } from './period-wording';
import type { DeadlinePolicy } from './policy';
import type { Item } from './read-items';
import type { Deadline, Derivation } from './types';

export interface ComposeInput {
  raw: string;
  issuedOn: CivilDate;
  deliveredOn?: CivilDate;
  calendar: Calendar;
  policy: DeadlinePolicy;
  /** The plan's own words behind a part of the normalised text. */
  rawOf: (start: number, end: number) => string;
}

type ItemOf<T extends Item['type']> = Extract<Item, { type: T }>;
type Timed = ItemOf<'limit' | 'range' | 'period'>;
type Part = Omit<Deadline, 'raw'>;

const isOf =
  <T extends Item['type']>(...types: T[]) =>
  (item: Item): item is ItemOf<T> =>
    types.some(type => type === item.type);

const wordsOf = (item: Item, { rawOf }: ComposeInput): string => rawOf(item.start, item.end);

const composeDate = (item: ItemOf<'limit'>, input: ComposeInput): Part => {
  const { on } = item.limit;
  return {
    kind: 'date',
    on,
    dueOn: on,
    derivation: [readAs(wordsOf(item, input), on, item.limit, input.issuedOn), inclusive(on)],
  };
};

const composeRange = (item: ItemOf<'range'>, input: ComposeInput): Part => {
  const { from, to, yearFrom } = item.range;
  const reading = readAs(wordsOf(item, input), `${from} 至 ${to}`, { on: to, yearFrom }, input.issuedOn);
  return { kind: 'range', from, to, dueOn: to, derivation: [reading, inclusive(to)] };
};

const startDay = (start: PeriodStart, { issuedOn, deliveredOn }: ComposeInput): CivilDate | undefined => {
  if (start.from === 'date') return start.on;
  return start.from === 'issue' ? issuedOn : deliveredOn;
};

const startNames: Readonly<Record<PeriodStart['from'], string>> = {
  delivery: '送达(收到)之日',
  issue: '发文之日',
  date: '写明的起算日',
};

const composePeriod = (item: ItemOf<'period'>, input: ComposeInput): Part => {
  const { length, start } = item.period;
  const day = startDay(start, input);
  const wording = `${quote(wordsOf(item, input))}是期间:${describeLength(length)},自${startNames[start.from]}`;
  const dated = start.from === 'date' ? { from: start.on } : {};
  const first = { text: `${wording}${day === undefined ? '起算' : ` ${day} 起算`}`, cites: 'plan' };
  if (day !== undefined) {
    const end = periodEnd(input.calendar, day, length);
    return { kind: 'period', length, ...dated, ...end, derivation: [first, ...end.derivation] };
  }
  const waiting = { text: '送达日期尚未确定,届满日待送达后计算', cites: 'plan' };
  return { kind: 'period', length, derivation: [first, waiting] };
};

const composeImmediate = (item: ItemOf<'immediate'>, input: ComposeInput): Part => {
  const length = input.policy.immediate;
  const first = {
    text: `${quote(wordsOf(item, input))}没有写明天数,适用默认期限:送达后 ${describeLength(length)}`,
    cites: 'practice:immediate',
  };
  if (input.deliveredOn === undefined) {
    const waiting = { text: '送达日期尚未确定,届满日待送达后计算', cites: 'practice:immediate' };
    return { kind: 'immediate', length, derivation: [first, waiting] };
  }
  const end = periodEnd(input.calendar, input.deliveredOn, length);
  return { kind: 'immediate', length, ...end, derivation: [first, ...end.derivation] };
};

const composeMilestones = (items: ItemOf<'limit'>[], input: ComposeInput): Part => {
  const milestones = items.map(item => ({ on: item.limit.on, raw: wordsOf(item, input) }));
  const dueOn = milestones.map(({ on }) => on).reduce((a, b) => (a > b ? a : b));
  const readings: Derivation = items.map(item =>
    readAs(wordsOf(item, input), item.limit.on, item.limit, input.issuedOn),
  );
  const last = { text: `分 ${items.length} 个节点,以最后一个节点 ${dueOn} 为期限`, cites: 'plan' };
  return { kind: 'milestones', milestones, dueOn, derivation: [...readings, last, inclusive(dueOn)] };
};

const composeTimed = (timed: Timed[], input: ComposeInput): Part | string => {
  const [first, ...others] = timed;
  if (!first) return '没有写明期限';
  const limits = timed.filter(isOf('limit'));
  const areAllLimits = limits.length === timed.length;
  if (others.length > 0 && areAllLimits && timed.every(item => item.hasAction))
    return composeMilestones(limits, input);
  const areSame = areAllLimits && limits.every(item => item.limit.on === limits[0]?.limit.on);
  if (others.length > 0 && !areSame)
    return `有 ${timed.length} 个期限且没有分别写明要完成什么:${timed.map(item => quote(wordsOf(item, input))).join('')}`;
  if (first.type === 'limit') return composeDate(first, input);
  return first.type === 'range' ? composeRange(first, input) : composePeriod(first, input);
};

/** A claim of completion, to be verified; the day only where the text gives one day. */
const composeClaim = (items: Item[], input: ComposeInput): Part | string => {
  const claims = items.filter(isOf('completed'));
  const days = [
    ...claims.flatMap(({ claim }) => claim ?? []),
    // 「已完成(8月30日)」
    ...items.filter(isOf('limit')).map(({ limit }) => limit),
  ];
  const [day] = days;
  const isPlain = items.every(item => item.type !== 'limit' || (!item.hasAction && !item.limit.isBounded));
  if (days.length > 1 || !isPlain || items.some(isOf('range', 'period')))
    return '既写已完成又写了别的期限,前后不一致';
  const claim = claims[0];
  const words = claim ? quote(wordsOf(claim, input)) : '';
  const derivation: Derivation = [{ text: `${words}是完成情况的说明,不是期限,须经核实`, cites: 'plan' }];
  if (!day) return { kind: 'completed', derivation };
  derivation.push(
    day.precision === 'day'
      ? {
          text: `称于 ${day.on} 完成${day.yearFrom === 'document' ? `(没有写年份,按发文日 ${input.issuedOn} 的年份)` : ''}${day.on > input.issuedOn ? ';该日晚于发文日,请核实年份' : ''}`,
          cites: 'plan',
        }
      : { text: `只写到 ${day.first} 至 ${day.on} 之间,没有写明完成的日子`, cites: 'plan' },
  );
  return day.precision === 'day'
    ? { kind: 'completed', claimedOn: day.on, derivation }
    : { kind: 'completed', derivation };
};

const composeWithEnd = (items: Item[], input: ComposeInput): Part | string | null => {
  if (items.some(isOf('completed'))) return composeClaim(items, input);
  const timed = items.filter(isOf('limit', 'range', 'period'));
  const immediate = items.find(isOf('immediate'));
  if (timed.length === 0) return immediate ? composeImmediate(immediate, input) : null;
  const part = composeTimed(timed, input);
  if (!immediate || typeof part === 'string') return part;
  const atOnce = { text: `${quote(wordsOf(immediate, input))}要求立即着手,期限以写明的为准`, cites: 'plan' };
  return { ...part, derivation: [...part.derivation, atOnce] };
};

/** The deadline that the items of a text amount to, or the reason why they contradict each other. */
export const composeDeadline = (items: Item[], input: ComposeInput): Deadline | string => {
  const longTerm = items.find(isOf('long-term'));
  const part = composeWithEnd(items, input);
  if (typeof part === 'string') return part;
  if (!longTerm) return part ? { raw: input.raw, ...part } : '没有写明期限';
  if (part)
    return { raw: input.raw, ...part, isLongTerm: true, derivation: [...part.derivation, longTermStep] };
  const since = longTerm.from === undefined ? [] : [{ text: `自 ${longTerm.from} 起`, cites: 'plan' }];
  return {
    raw: input.raw,
    kind: 'long-term',
    ...(longTerm.from === undefined ? {} : { from: longTerm.from }),
    isLongTerm: true,
    derivation: [...since, longTermStep],
  };
};
