import type { CivilDate } from '../calendar/civil-date';
import { inclusive, longTermStep, quote, readAs, shorten } from './describe-date';
import { derive } from '../explain/derive';
import { periodEnd } from './period-end';
import type { PeriodStart } from './period-wording';
import type { DeadlinePolicy } from './policy';
import { besideNames, besideSpan, takeBeside, type Beside } from './take-beside';
import { STATUTE } from '../calendar/statutory-days';
import type { Item } from './read-items';
import type { Deadline } from './types';
import type { Derivation, DerivationStep } from '../explain/derivation';
import type { Calendar } from '../calendar/types';

export interface ComposeInput {
  raw: string;
  issuedOn: CivilDate;
  deliveredOn?: CivilDate;
  calendar: Calendar;
  policy: DeadlinePolicy;
  isMilestone?: boolean;
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

type Hour = { time: string | null } | undefined;

const timeOf = (hour: Hour): Pick<Deadline, 'time'> => (hour?.time ? { time: hour.time } : {});

/** What an hour behind the day means; 24:00 is what holds anyway. */
const untilHour = (words: string, on: CivilDate, hour: Hour): Derivation =>
  hour && hour.time !== '24:00'
    ? [derive({ code: 'until-hour', words: shorten(words), time: hour.time, on }, 'plan')]
    : [];

const choice = (words: string, days: CivilDate[] | undefined): Derivation =>
  days ? [derive({ code: 'readings', words: shorten(words), days }, 'plan')] : [];

/** What a limit's words were read as. */
const readLimitAs = (item: ItemOf<'limit'>, input: ComposeInput): DerivationStep => {
  const { festival, on, yearFrom } = item.limit;
  const words = wordsOf(item, input);
  if (!festival) return readAs(words, item.limit, input.issuedOn);
  const { issuedOn, calendar } = input;
  const named = { festival: festival.name, festivalOn: festival.on };
  return derive({ code: 'festival', words: shorten(words), ...named, on, yearFrom, issuedOn }, STATUTE, {
    calendar,
  });
};

const composeDate = (item: ItemOf<'limit'>, input: ComposeInput): Part => {
  const { on, hour, readings } = item.limit;
  const words = wordsOf(item, input);
  return {
    kind: 'date',
    on,
    dueOn: on,
    ...timeOf(hour),
    ...(readings ? { readings } : {}),
    derivation: [
      readLimitAs(item, input),
      ...choice(words, readings),
      inclusive(on),
      ...untilHour(words, on, hour),
    ],
  };
};

const composeRange = (item: ItemOf<'range'>, input: ComposeInput): Part => {
  const { from, to, yearFrom, hour, readings } = item.range;
  const words = wordsOf(item, input);
  const reading = readAs(words, { from, on: to, yearFrom }, input.issuedOn);
  return {
    kind: 'range',
    from,
    to,
    dueOn: to,
    ...timeOf(hour),
    ...(readings ? { readings } : {}),
    derivation: [reading, ...choice(words, readings), inclusive(to), ...untilHour(words, to, hour)],
  };
};

const startDay = (start: PeriodStart, { issuedOn, deliveredOn }: ComposeInput): CivilDate | undefined => {
  if (start.from === 'date') return start.on;
  return start.from === 'issue' ? issuedOn : deliveredOn;
};

const composePeriod = (item: ItemOf<'period'>, input: ComposeInput): Part => {
  const { length, start } = item.period;
  const day = startDay(start, input);
  const words = shorten(wordsOf(item, input));
  const dated = start.from === 'date' ? { from: start.on } : {};
  const first = derive({ code: 'period', words, length, start: start.from, from: day ?? null }, 'plan');
  if (day !== undefined) {
    const end = periodEnd(input.calendar, day, length);
    return { kind: 'period', length, ...dated, ...end, derivation: [first, ...end.derivation] };
  }
  const waiting = derive({ code: 'waits-for-delivery' }, 'plan');
  return { kind: 'period', length, derivation: [first, waiting] };
};

const composeImmediate = (item: ItemOf<'immediate'>, input: ComposeInput): Part => {
  const length = input.policy.immediate;
  const words = shorten(wordsOf(item, input));
  const first = derive({ code: 'immediate', words, length }, 'practice:immediate');
  if (input.deliveredOn === undefined) {
    const waiting = derive({ code: 'waits-for-delivery' }, 'practice:immediate');
    return { kind: 'immediate', length, derivation: [first, waiting] };
  }
  const end = periodEnd(input.calendar, input.deliveredOn, length);
  return { kind: 'immediate', length, ...end, derivation: [first, ...end.derivation] };
};

const composeMilestones = (items: ItemOf<'limit'>[], input: ComposeInput): Part => {
  const milestones = items.map(item => ({ on: item.limit.on, raw: wordsOf(item, input) }));
  const dueOn = milestones.map(({ on }) => on).reduce((a, b) => (a > b ? a : b));
  const readings: Derivation = items.map(item => readLimitAs(item, input));
  const last = derive({ code: 'last-milestone', n: items.length, on: dueOn }, 'plan');
  return { kind: 'milestones', milestones, dueOn, derivation: [...readings, last, inclusive(dueOn)] };
};

const composeTimed = (timed: Timed[], input: ComposeInput): Part | string => {
  const [first, ...others] = timed;
  if (!first) return '没有写明期限';
  const limits = timed.filter(isOf('limit'));
  const areAllLimits = limits.length === timed.length;
  if (others.length > 0 && areAllLimits && timed.every(item => item.does !== null))
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
  const isPlain = items.every(item => item.type !== 'limit' || (item.does === null && !item.limit.isBounded));
  if (days.length > 1 || !isPlain || items.some(isOf('range', 'period')))
    return '既写已完成又写了别的期限,前后不一致';
  const claim = claims[0];
  const words = claim ? shorten(wordsOf(claim, input)) : '';
  const derivation: Derivation = [derive({ code: 'claim', words }, 'plan')];
  if (!day) return { kind: 'completed', derivation };
  const { first, on, yearFrom } = day;
  derivation.push(
    derive(
      day.precision === 'day'
        ? { code: 'claimed-on', on, yearFrom, issuedOn: input.issuedOn }
        : { code: 'claimed-between', first, last: on },
      'plan',
    ),
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
  const atOnce = derive({ code: 'at-once', words: shorten(wordsOf(immediate, input)) }, 'plan');
  return { ...part, derivation: [...part.derivation, atOnce] };
};

const withBeside = (part: Part, beside: Beside[], input: ComposeInput): Part => {
  if (beside.length === 0) return part;
  const placed = beside.map(item => ({ on: item.limit.on, raw: wordsOf(item, input) }));
  const steps = beside.map(item =>
    derive(
      { code: 'other-day', words: shorten(wordsOf(item, input)), on: item.limit.on, does: item.does },
      'plan',
    ),
  );
  const milestones = [...(part.milestones ?? []), ...placed].sort((a, b) => (a.on < b.on ? -1 : 1));
  return { ...part, milestones, derivation: [...part.derivation, ...steps] };
};

/** The deadline that the items of a text amount to, or the reason why they contradict each other. */
export const composeDeadline = (all: Item[], input: ComposeInput): Deadline | string => {
  const { main: items, beside } = takeBeside(all, input.isMilestone);
  const span = besideSpan(items, input.isMilestone);
  // With other times beside it, composeTimed asks.
  if (span && items.filter(isOf('limit', 'range', 'period')).length === 1)
    return `${quote(wordsOf(span, input))}是${besideNames[span.does]}的时间,没有写明整改期限`;
  const deadline = composeMain(items, input);
  if (typeof deadline === 'string')
    return items.length === 0 && beside[0]
      ? `${quote(wordsOf(beside[0], input))}是${besideNames[beside[0].does]}的日子,没有写明整改期限`
      : deadline;
  return { raw: input.raw, ...withBeside(deadline, beside, input) };
};

const composeMain = (items: Item[], input: ComposeInput): Part | string => {
  const longTerm = items.find(isOf('long-term'));
  const part = composeWithEnd(items, input);
  if (typeof part === 'string') return part;
  if (!longTerm) return part ?? '没有写明期限';
  if (part) return { ...part, isLongTerm: true, derivation: [...part.derivation, longTermStep] };
  const since =
    longTerm.from === undefined ? [] : [derive({ code: 'long-term-since', from: longTerm.from }, 'plan')];
  return {
    kind: 'long-term',
    ...(longTerm.from === undefined ? {} : { from: longTerm.from }),
    isLongTerm: true,
    derivation: [...since, longTermStep],
  };
};
