import fc from 'fast-check';
import { getLunarDate, getSolarTermDate } from 'chinese-days';
import {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDayUpTo,
  workingDayFrom,
} from '../../domain/calendar/calendar';
import { addDays } from '../../domain/calendar/civil-date';
import { lunarDay } from '../../domain/calendar/lunar-years';
import { isProvisionalYear, provisionalYearsIn } from '../../domain/calendar/provisional';
import { statutoryDays } from '../../domain/calendar/statutory-days';
import { amendCalendar } from '../../domain/adoption/amend-calendar';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { newMoonDays } from './support/new-moon';

const calendar = seedCalendar();
const yearsOf = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('the statutory days of a year', () => {
  it('2027: thirteen, by hand', () => {
    expect(Object.entries(statutoryDays(2027)).map(([date, { name }]) => `${date} ${name}`)).toEqual([
      '2027-01-01 元旦',
      '2027-02-05 春节',
      '2027-02-06 春节',
      '2027-02-07 春节',
      '2027-02-08 春节',
      '2027-04-05 清明',
      '2027-05-01 劳动节',
      '2027-05-02 劳动节',
      '2027-06-09 端午',
      '2027-09-15 中秋',
      '2027-10-01 国庆节',
      '2027-10-02 国庆节',
      '2027-10-03 国庆节',
    ]);
  });

  it('follow the edition in force: 除夕 was one until 2013 and is one again since 2025, 2 May since 2025', () => {
    expect(Object.keys(statutoryDays(2013))).toEqual(expect.arrayContaining(['2013-02-09', '2013-02-11']));
    expect(Object.keys(statutoryDays(2013))).not.toContain('2013-02-12');
    expect(Object.keys(statutoryDays(2018))).not.toContain('2018-02-15');
    expect(Object.keys(statutoryDays(2018))).not.toContain('2018-05-02');
    expect(Object.keys(statutoryDays(2026))).toEqual(expect.arrayContaining(['2026-02-16', '2026-05-02']));
  });

  it.each(yearsOf(2008, 2026))('of %i were days off in the schedule that was announced', year => {
    for (const date of Object.keys(statutoryDays(year)))
      expect([date, isWorkingDay(calendar, date)]).toEqual([date, false]);
  });

  it('one day that is two of them keeps one name: 中秋 on 1 October 2020', () => {
    expect(statutoryDays(2020)['2020-10-01']?.name).toBe('中秋');
    expect(Object.keys(statutoryDays(2020))).toHaveLength(10);
  });
});

describe('lunar days to 2099', () => {
  const moons = newMoonDays();

  it.each(yearsOf(2008, 2099))('of %i begin with a new moon, and another table agrees', year => {
    for (const [month, day] of [
      [1, 1],
      [5, 5],
      [8, 15],
    ] as const) {
      const date = lunarDay(year, month, day);
      expect([date, moons.has(addDays(date, 1 - day))]).toEqual([date, true]);
      expect(getLunarDate(date)).toMatchObject({ lunarMon: month, lunarDay: day, isLeap: false });
    }
    expect(getSolarTermDate(year, 4, 'pure_brightness')).toBe(
      Object.keys(statutoryDays(year)).find(date => statutoryDays(year)[date]?.name === '清明'),
    );
  });
});

describe('a year that is not announced yet', () => {
  it.each([
    ['2027-01-01', false, '元旦, a Friday'],
    ['2027-01-02', false, 'a Saturday'],
    ['2027-01-04', true, 'a Monday'],
    ['2027-01-30', false, 'a Saturday: no make-up days'],
    ['2027-02-04', true, 'the day before the eve'],
    ['2027-02-05', false, '除夕'],
    ['2027-02-08', false, '正月初三, a Monday'],
    ['2027-02-09', true, '正月初四'],
    ['2027-06-09', false, '端午, a Wednesday'],
    ['2027-10-04', true, 'a Monday that an announcement would make a day off'],
    ['2099-10-02', false, '国庆 of the last year'],
  ])('%s works: %s (%s)', (date, works) => {
    expect(isWorkingDay(calendar, date)).toBe(works);
  });

  it.each([
    ['2026-12-30', 1, '2026-12-31'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2026-12-28', 5, '2027-01-05'],
    ['2027-02-03', 2, '2027-02-09'],
    ['2027-01-04', -1, '2026-12-31'],
  ])('working days are counted through it: %s and %i is %s', (from, n, on) => {
    expect(addWorkingDays(calendar, from, n)).toBe(on);
  });

  it('is known by name; neither an announced year nor one before the first or after 2099 is one', () => {
    const gap = { ...calendar, version: 'without 2019', years: [2018, 2020] };
    expect([2003, 2004, 2026, 2027, 2099, 2100].map(year => isProvisionalYear(calendar, year))).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(provisionalYearsIn(gap, '2018-05-01', '2022-01-01')).toEqual([2019, 2021, 2022]);
    expect(provisionalYearsIn(gap, '2019-05-02', '2019-05-01')).toEqual([]);
  });

  it('a year missing in the middle is provisional too, and what is listed for it is not yet announced', () => {
    const gap = { ...calendar, version: 'without 2019', years: [2020, 2018] };
    // Announced for 2019: Saturday 2 February worked, and so did not Monday 4 February, the eve.
    expect([isWorkingDay(calendar, '2019-02-02'), isWorkingDay(gap, '2019-02-02')]).toEqual([true, false]);
    expect([isWorkingDay(calendar, '2019-02-04'), isWorkingDay(gap, '2019-02-04')]).toEqual([false, true]);
    expect(addWorkingDays(gap, '2018-12-28', 2)).toBe('2019-01-02');
  });

  it('is an error by name before the first year, and after 2099', () => {
    const missing = (year: number) =>
      expect.objectContaining({
        code: 'CALENDAR_YEAR_NOT_COVERED',
        message: expect.stringContaining(String(year)),
        details: { year, calendar: calendar.version },
      });
    expect(() => isWorkingDay(calendar, '2003-12-31')).toThrow(missing(2003));
    expect(() => lastWorkingDayUpTo(calendar, '2004-01-01')).toThrow(missing(2003));
    expect(() => addWorkingDays(calendar, '2099-12-30', 5)).toThrow(missing(2100));
    expect(() => workingDayFrom(calendar, '2100-01-01')).toThrow(missing(2100));
    // Years before 清明 was a holiday cannot be worked out: what lies before the gap is not reached.
    const old = { ...calendar, version: 'with 1990', years: [1990, ...calendar.years] };
    expect(() => isWorkingDay(old, '1990-05-04')).toThrow('1990');
  });

  it('announcing a year changes that year alone', () => {
    const days = [
      { date: '2027-01-04', kind: 'holiday' as const, name: '元旦' },
      { date: '2027-02-20', kind: 'workday' as const, name: '春节' },
    ];
    const announced = amendCalendar(calendar, { version: 'with 2027', years: [2027], days });
    const day = fc.integer({ min: 0, max: 8000 }).map(n => addDays('2018-01-01', n));
    fc.assert(
      fc.property(day, date => {
        if (!date.startsWith('2027'))
          expect(isWorkingDay(announced, date)).toBe(isWorkingDay(calendar, date));
      }),
    );
    expect([isWorkingDay(announced, '2027-01-04'), isWorkingDay(announced, '2027-02-20')]).toEqual([
      false,
      true,
    ]);
    expect(isProvisionalYear(announced, 2027)).toBe(false);
  });
});
