import { isCivilDate, lastDayOfMonth } from '../calendar/civil-date';
import type { Ask } from '../rules/types';
import type { Say } from './problem';
import type { Scheme } from './types';

/** Of a year that is no leap year: a day that is there in each. */
const COMMON = 2017;

const isMonthDay = (text: string): boolean => isCivilDate(`${COMMON}-${text}`);

/** Years, in-force days, the cycle's first and last day, and that each step is due within them. */
export const checkDays = (scheme: Scheme, asks: ReadonlyMap<string, Ask>, say: Say): void => {
  const { years, days, document } = scheme;
  if (years.from > years.to) say('DAYS_REVERSED', 'years', years);
  for (const one of [document, ...scheme.replaces]) {
    if (one.inForceFrom !== null && one.inForceTo !== null && one.inForceFrom > one.inForceTo)
      say('DAYS_REVERSED', one === document ? 'document' : `replaces[${one.id}]`);
    for (const day of [one.issuedOn, one.inForceFrom, one.inForceTo])
      if (day !== null && !isCivilDate(day)) say('DAY_INVALID', 'document', day);
  }
  const { starts, ends } = days;
  const last = ends.month >= 1 && ends.month <= 12 ? lastDayOfMonth(COMMON + ends.year, ends.month) : null;
  const endsOn =
    last === null || ends.day === null ? last : `${last.slice(0, 8)}${String(ends.day).padStart(2, '0')}`;
  if (endsOn === null || !isCivilDate(endsOn)) return say('DAY_INVALID', 'days.ends', ends);
  if (typeof starts !== 'string') {
    const ask = asks.get(starts.ask);
    if (!ask) say('ASK_UNKNOWN', 'days.starts', starts.ask);
    else if (!ask.options?.every(one => isMonthDay(one.value))) say('ASK_UNFIT', 'days.starts', starts.ask);
  } else if (!isMonthDay(starts)) return say('DAY_INVALID', 'days.starts', starts);
  else if (`${COMMON}-${starts}` > endsOn) say('DAYS_REVERSED', 'days', days);
  for (const { step, due } of scheme.steps) {
    if (due === null || due === 'end') continue;
    const place = `steps[${step}].due`;
    const dueOn = `${COMMON + due.year}-${due.day}`;
    if (!isCivilDate(dueOn)) say('DAY_INVALID', place, due.day);
    else if (dueOn > endsOn || (typeof starts === 'string' && dueOn < `${COMMON}-${starts}`))
      say('DUE_OUTSIDE', place, due.day);
  }
};
