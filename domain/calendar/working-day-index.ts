import { addDays, weekdayOf, yearOf, type CivilDate } from './civil-date';
import type { Calendar } from './types';

/** The working days of years that follow each other without a gap. */
interface Block {
  working: CivilDate[];
  /** For each day of the block: how many working days lie before it, and whether it is one. */
  places: Map<CivilDate, { before: number; isWorking: boolean }>;
}

const isWorking = ({ days }: Calendar, date: CivilDate): boolean => {
  const day = days[date];
  if (day) return day.kind === 'workday';
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6;
};

const blocksOf = (calendar: Calendar): Block[] => {
  const blocks: Block[] = [];
  const years = new Set(calendar.years);
  for (const year of [...years].sort((a, b) => a - b)) {
    if (!years.has(year - 1)) blocks.push({ working: [], places: new Map() });
    const block = blocks.at(-1);
    if (!block) continue;
    for (let date = `${year}-01-01`; yearOf(date) === year; date = addDays(date, 1)) {
      const works = isWorking(calendar, date);
      block.places.set(date, { before: block.working.length, isWorking: works });
      if (works) block.working.push(date);
    }
  }
  return blocks;
};

// A calendar version never changes once written, so its index is worked out once.
const known = new WeakMap<Calendar, Block[]>();

const blockOf = (calendar: Calendar, date: CivilDate): Block | undefined => {
  let blocks = known.get(calendar);
  if (!blocks) known.set(calendar, (blocks = blocksOf(calendar)));
  return blocks.find(one => one.places.has(date));
};

/** Whether a day is a working day; undefined where the calendar does not cover it. */
export const isWorkingIn = (calendar: Calendar, date: CivilDate): boolean | undefined =>
  blockOf(calendar, date)?.places.get(date)?.isWorking;

/**
 * The nth working day after `date` (before it, for a negative `n`; not counting it); undefined where the calendar does not
 * cover the way there without a gap.
 */
export const nthWorkingDay = (calendar: Calendar, date: CivilDate, n: number): CivilDate | undefined => {
  const block = blockOf(calendar, date);
  const place = block?.places.get(date);
  if (!block || !place) return undefined;
  return block.working[n < 0 ? place.before + n : place.before + (place.isWorking ? n : n - 1)];
};
