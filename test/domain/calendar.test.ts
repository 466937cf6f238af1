import fc from 'fast-check';
import {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDayUpTo,
  workingDayFrom,
} from '../../domain/calendar/calendar';
import { addDays, daysBetween, weekdayOf } from '../../domain/calendar/civil-date';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import type { Calendar } from '../../domain/calendar/types';

const calendar = seedCalendar();
// Far enough from both ends of 2004–2026 for the steps below to stay inside.
const dates = fc.integer({ min: 0, max: 7900 }).map(days => addDays('2004-07-01', days));
const steps = fc.integer({ min: 0, max: 60 });

describe('the seeded calendar', () => {
  it.each([
    ['2018-06-10', false, 'a Sunday'],
    ['2018-06-18', false, '端午'],
    ['2018-04-08', true, 'a Sunday that makes up for 清明'],
    ['2018-09-29', true, 'a Saturday that makes up for 国庆'],
    ['2018-09-30', true, 'a Sunday that makes up for 国庆'],
    ['2018-10-01', false, 'the first day of 国庆'],
    ['2018-10-07', false, 'the last day of 国庆'],
    ['2018-10-08', true, 'an ordinary Monday'],
  ])('%s works: %s (%s)', (date, works) => {
    expect(isWorkingDay(calendar, date)).toBe(works);
  });

  it('names the holiday of a day off and of the day that makes up for it', () => {
    expect(calendar.days['2018-06-18']).toEqual({ kind: 'holiday', name: '端午' });
    expect(calendar.days['2018-09-29']).toEqual({ kind: 'workday', name: '国庆节' });
    expect(calendar.days['2018-06-10']).toBeUndefined();
  });

  it('says which data it was made from', () => {
    expect(calendar.version).toMatch(/^chinese-days@\d+\.\d+\.\d+$/);
    expect([calendar.years[0], calendar.years.at(-1), calendar.years.length]).toEqual([2004, 2026, 23]);
  });
});

describe('counting working days', () => {
  it('does not count the first day', () => {
    expect(addWorkingDays(calendar, '2018-05-09', 1)).toBe('2018-05-10');
    expect(addWorkingDays(calendar, '2018-05-11', 1)).toBe('2018-05-14');
  });

  it('counts make-up days and skips the holiday behind them', () => {
    expect(addWorkingDays(calendar, '2018-09-28', 2)).toBe('2018-09-30');
    expect(addWorkingDays(calendar, '2018-09-30', 1)).toBe('2018-10-08');
  });

  it('comes back where it started from', () => {
    fc.assert(
      fc.property(dates, steps, (date, n) => {
        const start = workingDayFrom(calendar, date);
        expect(addWorkingDays(calendar, addWorkingDays(calendar, start, n), -n)).toBe(start);
      }),
    );
  });

  it('passes exactly n working days, the last of which is the result', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 40 }), (date, n) => {
        const end = addWorkingDays(calendar, date, n);
        const passed = Array.from({ length: daysBetween(date, end) }, (_, i) => addDays(date, i + 1));
        expect(passed.filter(day => isWorkingDay(calendar, day))).toHaveLength(n);
        expect(isWorkingDay(calendar, end)).toBe(true);
      }),
    );
  });

  it('never ends earlier for a later start or for more days', () => {
    fc.assert(
      fc.property(dates, steps, fc.integer({ min: 0, max: 20 }), (date, n, more) => {
        const end = addWorkingDays(calendar, date, n);
        expect(addWorkingDays(calendar, addDays(date, more), n) >= end).toBe(true);
        expect(addWorkingDays(calendar, date, n + more) >= end).toBe(true);
      }),
    );
  });

  it('moves to the nearest working day and stays on one', () => {
    fc.assert(
      fc.property(dates, date => {
        const [before, after] = [lastWorkingDayUpTo(calendar, date), workingDayFrom(calendar, date)];
        expect(before <= date && date <= after).toBe(true);
        expect(before === after).toBe(isWorkingDay(calendar, date));
      }),
    );
  });
});

describe('an amended calendar', () => {
  it('moves what counts over the amended day by one working day, and nothing else', () => {
    fc.assert(
      fc.property(dates, steps, dates, (date, n, amendedOn) => {
        const newHoliday = workingDayFrom(calendar, amendedOn);
        const amended: Calendar = {
          ...calendar,
          version: 'amended',
          days: { ...calendar.days, [newHoliday]: { kind: 'holiday', name: '临时放假' } },
        };
        const end = addWorkingDays(calendar, date, n);
        const isCountedOver = newHoliday > date && newHoliday <= end;
        expect(addWorkingDays(amended, date, n)).toBe(isCountedOver ? addWorkingDays(calendar, end, 1) : end);
      }),
    );
  });

  it('leaves weekends alone unless the schedule names them', () => {
    fc.assert(
      fc.property(dates, date => {
        const isWeekend = weekdayOf(date) === 0 || weekdayOf(date) === 6;
        if (!calendar.days[date]) expect(isWorkingDay(calendar, date)).toBe(!isWeekend);
      }),
    );
  });
});
