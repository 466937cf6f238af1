import { isWeekend, yearOf, type CivilDate } from '../calendar/civil-date';
import { DomainError } from '../domain-error';
import type { Calendar, CalendarDay } from '../calendar/types';

/** One day as a later notice has it; `ordinary` takes back what was proclaimed for it. */
export interface AmendedDay {
  date: CivilDate;
  kind: CalendarDay['kind'] | 'ordinary';
  /** 端午节; for a make-up day the holiday it makes up for. */
  name?: string;
  notice?: string;
}

/**
 * A calendar with days proclaimed otherwise, and with whole years that it lacked where their days are given.
 *
 * @throws DomainError `CALENDAR_AMENDMENT_EMPTY`, `CALENDAR_DAY_INVALID` where a day is amended twice, is outside the years,
 * or is proclaimed to be what it is anyway
 */
export const amendCalendar = (
  base: Calendar,
  { version, days, years = [] }: { version: string; days: AmendedDay[]; years?: number[] },
): Calendar => {
  const refuse = (
    date: CivilDate,
    what: 'twice' | 'not-covered' | 'nothing-special' | 'working-day',
  ): never => {
    throw new DomainError('CALENDAR_DAY_INVALID', { date, what });
  };
  if (days.length === 0) throw new DomainError('CALENDAR_AMENDMENT_EMPTY', { basedOn: base.version });
  const covered = new Set([...base.years, ...years]);
  const amended: Record<CivilDate, CalendarDay> = { ...base.days };
  const seen = new Set<CivilDate>();
  for (const { date, kind, name, notice } of days) {
    if (seen.has(date)) refuse(date, 'twice');
    seen.add(date);
    if (!covered.has(yearOf(date))) refuse(date, 'not-covered');
    if (kind === 'ordinary') {
      if (!base.days[date]) refuse(date, 'nothing-special');
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy was made here
      delete amended[date];
      continue;
    }
    if (kind === 'workday' && !isWeekend(date) && !base.days[date]) refuse(date, 'working-day');
    amended[date] = {
      kind,
      name: name ?? base.days[date]?.name ?? '临时调整',
      ...(notice !== undefined && { notice }),
    };
  }
  for (const year of years)
    if (!base.years.includes(year) && !days.some(one => yearOf(one.date) === year))
      throw new DomainError('CALENDAR_DAY_INVALID', { year, what: 'no-holiday' });
  return { version, years: [...covered].sort((a, b) => a - b), days: amended };
};
