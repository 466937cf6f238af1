import type { Text } from '../i18n/zh';
import { formatDay } from '../parts/format-date';

/** `2014`, `2013..2015`, `once`, a day, or the id of the receipt that it is about, as a person says it. */
export const sayPeriod = (period: string, t: Text): string => {
  if (period === 'once') return t.targets.once;
  if (/^\d{4}$/.test(period)) return t.targets.year(period);
  const [, from, to] = /^(\d{4})\.\.(\d{4})$/.exec(period) ?? [];
  if (from !== undefined && to !== undefined) return t.targets.years(from, to);
  return /^\d{4}-\d\d-\d\d$/.test(period) ? formatDay(period, t.language) : t.targets.receipt(period);
};
