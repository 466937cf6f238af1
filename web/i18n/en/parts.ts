import type { Text } from '../zh';

export const parts: Text['parts'] = {
  quicker:
    'Somebody else has done something with it meanwhile. What you wrote is still here and can be sent again.',
  units: n => `and others, ${n} in all`,
  comma: ', ',
  colon: ': ',
  light: { done: 'Closed', forecast: word => `Expected: ${word}` },
  deadline: {
    inclusive: ' (that day included)',
    late: days => `${days} ${days === 1 ? 'day' : 'days'} late`,
    left: days => (days === 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'} left`),
  },
  updated: n => `${n} updated, show ${n === 1 ? 'it' : 'them'}`,
  lanes: {
    today: day => `today, ${day}`,
    state: { done: 'complete', running: 'under way', late: 'late', waiting: 'not begun' },
  },
  burden: {
    within: (count, limit) => `${count} of ${limit} at most`,
    over: (count, limit) => `▲ ${count}, ${limit} at most`,
    double: (count, limit) => `▲▲ ${count}, at least double of the ${limit} at most`,
  },
  provisional: {
    label: 'provisional',
    why: (years: readonly number[]) =>
      `The holidays of ${years.join(' and ')} are not announced yet: this was worked out with weekends and the statutory days, and may move`,
  },
};
