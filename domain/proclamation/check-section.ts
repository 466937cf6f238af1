import { daysBetween, weekdayOf, type CivilDate } from '../calendar/civil-date';
import type { Span } from '../plan/types';
import { askAt } from './ask';
import { statutoryCount } from './holidays';
import type { ProclamationQuestion, ProposedDay, Section } from './types';

/** A make-up day lies within a few weeks of its holiday. */
const FARTHEST = 31;

const isWeekday = (date: CivilDate): boolean => ![0, 6].includes(weekdayOf(date));

/** Days that are too far from the holiday's own: a slip in a month is a real day all the same. */
const askAboutFarDays = (days: ProposedDay[], name: string): ProclamationQuestion[] => {
  const first = days.find(one => one.kind === 'holiday')?.date;
  return first === undefined
    ? []
    : days
        .filter(({ date }) => Math.abs(daysBetween(first, date)) > FARTHEST)
        .map(({ date, source }) => askAt(source, { code: 'date-far', details: { name, date } }, [date]));
};

/**
 * What must add up in the arrangement of one holiday: each weekday that is off beyond those that the law gives is made up for by a
 * weekend day that is worked, because a statutory day that falls on a weekend is given on another day.
 */
export const checkSection = (
  section: Section,
  days: ProposedDay[],
  { year, source }: { year: number; source: Span },
): ProclamationQuestion[] => {
  const { name, holidays } = section;
  if (holidays.length === 0) return [askAt(source, { code: 'name-unknown', details: { name } })];
  const datesOf = (kind: ProposedDay['kind']): CivilDate[] => [
    ...new Set(days.filter(one => one.kind === kind).map(one => one.date)),
  ];
  const dates = datesOf('holiday');
  if (dates.length === 0) return [askAt(source, { code: 'holiday-missing', details: { name } })];
  const far = askAboutFarDays(days, name);
  const statutory = statutoryCount(holidays, year);
  const off = dates.filter(isWeekday).length;
  const read = datesOf('workday').length;
  if (statutory === null || off - statutory === read) return far;
  const details = { off, statutory, read };
  return [...far, askAt(source, { code: 'make-up-balance', details }, [...dates, ...datesOf('workday')])];
};
