import { daysBetween, isWeekend, type CivilDate } from '../calendar/civil-date';
import type { Span } from '../plan/types';
import { askAt } from './ask';
import { statutoryCount } from './statutory';
import type { ProclamationQuestion, ProposedDay, Section } from './types';

/** In days. From 2004 to 2026 no make-up day lay further from its holiday than eleven. */
const FARTHEST = 14;

/** Days that are too far from the holiday's own: a slip in a month or a figure is a real day all the same. */
const askAboutFarDays = (days: ProposedDay[], name: string): ProclamationQuestion[] => {
  const off = [...new Set(days.filter(one => one.kind === 'holiday').map(one => one.date))];
  const isFar = ({ date, kind }: ProposedDay): boolean => {
    const own = kind === 'holiday' ? off.slice(0, 1) : off;
    return own.length > 0 && own.every(one => Math.abs(daysBetween(one, date)) > FARTHEST);
  };
  return days
    .filter(isFar)
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
  const far = askAboutFarDays(days, name);
  const statutory = statutoryCount(holidays, year);
  if (dates.length === 0)
    return statutory === null ? [askAt(source, { code: 'holiday-missing', details: { name } })] : far;
  const off = dates.filter(date => !isWeekend(date)).length;
  const read = datesOf('workday').length;
  if (statutory === null || off - statutory === read) return far;
  const details = { off, statutory, read };
  return [...far, askAt(source, { code: 'make-up-balance', details }, [...dates, ...datesOf('workday')])];
};
