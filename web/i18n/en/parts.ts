import type { Text } from '../zh';

export const parts: Text['parts'] = {
  units: n => `and others, ${n} in all`,
  provisional: {
    label: 'provisional',
    why: (years: readonly number[]) =>
      `The holidays of ${years.join(' and ')} are not announced yet: this was worked out with weekends and the statutory days, and may move`,
  },
};
