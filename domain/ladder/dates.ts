import type { Calendar } from '../calendar/calendar';
import { addWorkingDays } from '../calendar/calendar';
import type { CivilDate } from '../calendar/civil-date';
import type { Derivation } from '../deadline/types';
import type { PolicyPeriod } from '../policy/types';

export interface DerivedDate {
  on: CivilDate;
  derivation: Derivation;
}

/** `6月10日` for a civil date, with the year: `2018年6月10日`. */
export const inChinese = (date: CivilDate): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

/**
 * The day on which a policy's period of working days ends, counted from the day after `from`.
 * `event` says in Chinese what happened on `from`: 「交办」.
 */
export const periodEnd = (
  period: PolicyPeriod,
  from: CivilDate,
  event: string,
  calendar: Calendar,
): DerivedDate => {
  const on = addWorkingDays(calendar, from, period.workingDays);
  return {
    on,
    derivation: [
      {
        text: `${inChinese(from)}${event},自次日起第 ${period.workingDays} 个工作日为 ${inChinese(on)}(含当日,至24时)`,
        cites: period.cites,
        calendar: calendar.version,
      },
    ],
  };
};
