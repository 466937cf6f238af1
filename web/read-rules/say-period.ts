import type { Text } from '../i18n/zh';
import type { Proposal } from './decision';

/** A period that was read, in words. */
export const sayPeriod = (period: Proposal['period'], { readRules: { periods }, names }: Text): string => {
  switch (period.kind) {
    case 'years':
      return period.from === period.to ? periods.year(period.from) : periods.years(period.from, period.to);
    case 'span':
      return periods.span(period.from, period.to);
    case 'each-year':
      return periods.each(period.from, period.every);
    case 'each':
      return periods.every[period.unit];
    case 'by':
      return periods.by(period.day);
    case 'within':
      return periods.within(period.n, names.periodUnit[period.unit], period.from);
    case 'once':
    case 'unstated':
      return periods[period.kind];
  }
};
