import { addWorkingDays, workingDayFrom, type Calendar } from '../calendar/calendar';
import { addDays, addMonths, type CivilDate } from '../calendar/civil-date';
import { DomainError } from '../domain-error';
import { clauseInForce } from './clauses-in-force';
import type { Deadline, Derivation, PeriodUnit } from './types';

export interface PeriodLength {
  n: number;
  unit: PeriodUnit;
}

const unitNames: Readonly<Record<PeriodUnit, string>> = {
  day: '日',
  'working-day': '个工作日',
  month: '个月',
  year: '年',
};

/** 「5 个工作日」, for sentences. */
export const describeLength = ({ n, unit }: PeriodLength): string => `${n} ${unitNames[unit]}`;

const lastDay = (start: CivilDate, { n, unit }: PeriodLength): CivilDate => {
  if (unit === 'day') return addDays(start, n);
  return addMonths(start, unit === 'month' ? n : n * 12);
};

const countWorkingDays = (calendar: Calendar, start: CivilDate, length: PeriodLength): PeriodEnd => {
  const dueOn = addWorkingDays(calendar, start, length.n);
  return {
    dueOn,
    derivation: [
      {
        text: `${start} 当日不计入,自次日起按工作日历(含调休)数 ${describeLength(length)},至 ${dueOn}`,
        cites: clauseInForce('first-day', start),
        calendar: calendar.version,
      },
    ],
  };
};

const countCalendarDays = (calendar: Calendar, start: CivilDate, length: PeriodLength): PeriodEnd => {
  const end = lastDay(start, length);
  const derivation: Derivation = [
    { text: `${start} 当日不计入,自次日起算`, cites: clauseInForce('first-day', start) },
  ];
  if (length.unit === 'day')
    derivation.push({
      text: `数满 ${describeLength(length)},最后一日为 ${end}`,
      cites: clauseInForce('first-day', start),
    });
  else
    derivation.push({
      text: `满 ${describeLength(length)},到期月的对应日(没有对应日的为月末日)为 ${end}`,
      cites: clauseInForce('corresponding-day', start),
    });
  const dueOn = workingDayFrom(calendar, end);
  derivation.push({
    text:
      dueOn === end
        ? `${end} 是工作日,不顺延`
        : `${end} 是休息日或法定节假日(周末按司法实践视同休假日),顺延至其结束的次日 ${dueOn}`,
    cites: clauseInForce('rest-day', start),
    calendar: calendar.version,
  });
  return { dueOn, derivation };
};

type PeriodEnd = Pick<Deadline, 'dueOn' | 'derivation'>;

/**
 * The last day of a period that starts with an event on `start`: the first day is not counted, months and years end
 * on the corresponding day, and an end on a rest day moves to the next working day (民法典 201–203 and what was in
 * force before). Working days need no such move. A year that the calendar does not cover gives no `dueOn`, and the
 * derivation says which year is missing.
 */
export const periodEnd = (calendar: Calendar, start: CivilDate, length: PeriodLength): PeriodEnd => {
  try {
    return length.unit === 'working-day'
      ? countWorkingDays(calendar, start, length)
      : countCalendarDays(calendar, start, length);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'CALENDAR_YEAR_NOT_COVERED') throw error;
    return {
      derivation: [
        {
          text: `自 ${start} 起 ${describeLength(length)}的届满日暂不能计算:${error.message}`,
          cites: clauseInForce('first-day', start),
          calendar: calendar.version,
        },
      ],
    };
  }
};
