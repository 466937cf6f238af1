import type { ProposedPeriod } from './types';

/** A period in one line, for lists and tests: `years 2013..2015`, `by 2015-12-31`, `each-year ?`, `within 3 year`. */
export const sayPeriod = (period: ProposedPeriod): string => {
  switch (period.kind) {
    case 'years':
    case 'span':
      return `${period.kind} ${period.from}..${period.to}`;
    case 'each-year':
      return `${period.every === 1 ? 'each-year' : `each-${period.every}-years`} ${period.from ?? '?'}`;
    case 'each':
      return `each ${period.unit}`;
    case 'by':
      return `by ${period.day}`;
    case 'within':
      return `within ${period.n} ${period.unit}`;
    case 'once':
    case 'unstated':
      return period.kind;
  }
};
