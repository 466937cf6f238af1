import { addWorkingDays, isWorkingDay } from '../../domain/calendar/calendar';
import {
  addMonths,
  at,
  dateOf,
  daysBetween,
  endOf,
  isCivilDate,
  timeOf,
  toInstant,
  toMs,
} from '../../domain/calendar/civil-date';
import { cycleEnd } from '../../domain/calendar/cycle-end';
import { uncoveredYear, withinCalendar } from '../../domain/calendar/uncovered-year';
import { DomainError } from '../../domain/domain-error';
import { calendar } from './support/facts';

describe('a day of the calendar', () => {
  it.each([
    ['2018-06-10', true],
    ['2016-02-29', true],
    ['2018-02-29', false],
    ['2018-02-30', false],
    ['2018-13-01', false],
    ['2018-00-10', false],
    ['2018-6-1', false],
    ['20180610', false],
    ['2018-06-10T00:00', false],
    ['6月10日', false],
    ['', false],
  ])('%s is one: %s', (text, isDay) => {
    expect(isCivilDate(text)).toBe(isDay);
  });

  it.each([
    ['2018-01-31', 1, '2018-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2018-05-31', 1, '2018-06-30'],
    ['2018-06-30', 1, '2018-07-30'],
    ['2018-11-30', 3, '2019-02-28'],
    ['2018-12-15', 1, '2019-01-15'],
    ['2018-03-15', -3, '2017-12-15'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it.each([
    ['2018-01-01', '2018-03-31'],
    ['2018-03-31', '2018-03-31'],
    ['2018-04-01', '2018-06-30'],
    ['2018-06-30', '2018-06-30'],
    ['2018-09-15', '2018-09-30'],
    ['2018-10-01', '2018-12-31'],
    ['2018-12-31', '2018-12-31'],
  ])('the quarter of %s ends on %s', (day, end) => expect(cycleEnd(day, 3)).toBe(end));

  it.each([
    ['2018-05-01', 1, '2018-05-31'],
    ['2018-02-28', 2, '2018-02-28'],
    ['2018-05-09', 4, '2018-08-31'],
    ['2018-06-30', 6, '2018-06-30'],
    ['2018-07-01', 6, '2018-12-31'],
    ['2020-02-01', 12, '2020-12-31'],
  ])('the period in which %s lies, of %i months, ends on %s', (day, months, end) =>
    expect(cycleEnd(day, months)).toBe(end),
  );

  it('counts days over a leap day and a year', () => {
    expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
    expect(daysBetween('2018-12-31', '2018-12-30')).toBe(-1);
  });
});

describe('an instant', () => {
  it('is what clocks in Beijing show, with milliseconds only where there are any', () => {
    expect(toInstant(Date.UTC(2018, 4, 8, 16, 30))).toBe('2018-05-09T00:30:00+08:00');
    expect(toInstant(Date.UTC(2018, 4, 9, 1, 0, 0, 250))).toBe('2018-05-09T09:00:00.250+08:00');
    expect(toMs('2018-05-09T00:30:00+08:00')).toBe(Date.UTC(2018, 4, 8, 16, 30));
  });

  it('lies on the day and at the time that it says, and a day ends where the next begins', () => {
    expect(dateOf(at('2018-05-09', '23:59'))).toBe('2018-05-09');
    expect(timeOf('2018-05-09T09:05:30+08:00')).toBe('09:05');
    expect(endOf('2018-12-31')).toBe(at('2019-01-01', '00:00'));
  });
});

describe('at both ends of the covered years', () => {
  it('counting into them from outside finds their working days, one after the other', () => {
    // 元旦 2004 is a Thursday; 2 January is the first working day, then Monday the 5th.
    expect([1, 2, 3].map(n => addWorkingDays(calendar, '2003-12-31', n))).toEqual([
      '2004-01-02',
      '2004-01-05',
      '2004-01-06',
    ]);
    expect([-1, -2, -5].map(n => addWorkingDays(calendar, '2027-01-01', n))).toEqual([
      '2026-12-31',
      '2026-12-30',
      '2026-12-25',
    ]);
    expect(addWorkingDays(calendar, '2031-07-01', 0)).toBe('2031-07-01');
  });

  it.each<[string, number, number]>([
    ['2100-03-01', 1, 2100],
    ['2003-03-01', -1, 2003],
    ['2003-12-30', 1, 2003],
    ['2099-12-31', 1, 2100],
    ['2004-01-02', -1, 2003],
  ])('from %s, %i names %i', (from, n, year) => {
    expect(() => addWorkingDays(calendar, from, n)).toThrow(
      expect.objectContaining({
        code: 'CALENDAR_YEAR_NOT_COVERED',
        details: { year, calendar: calendar.version },
      }),
    );
  });

  it('the order in which its years are listed does not matter', () => {
    const listed = { ...calendar, version: 'turned', years: [2019, 2018, 2020] };
    expect(addWorkingDays(listed, '2018-12-28', 3)).toBe(addWorkingDays(calendar, '2018-12-28', 3));
    expect(isWorkingDay(listed, '2020-01-02')).toBe(true);
  });
});

describe('a look beyond the calendar', () => {
  const beyond = () => addWorkingDays(calendar, '2101-01-01', 1);

  it('gives what it is given instead, and within it what it finds', () => {
    expect(withinCalendar(beyond, 'nothing')).toBe('nothing');
    expect(withinCalendar(() => addWorkingDays(calendar, '2018-06-01', 1), 'nothing')).toBe('2018-06-04');
  });

  it('hides no other error', () => {
    const broken = () => {
      throw new TypeError('broken');
    };
    expect(() => withinCalendar(broken, null)).toThrow('broken');
    const other = () => {
      throw new DomainError('OWN_FINDING');
    };
    expect(() => withinCalendar(other, null)).toThrow(expect.objectContaining({ code: 'OWN_FINDING' }));
    expect(() =>
      uncoveredYear(
        Object.assign(new Error('like it'), { code: 'CALENDAR_YEAR_NOT_COVERED', details: { year: 1 } }),
      ),
    ).toThrow('like it');
  });

  it('names the year', () => {
    try {
      beyond();
      throw new Error('it was covered');
    } catch (error) {
      expect(uncoveredYear(error)).toBe(2101);
    }
  });
});
