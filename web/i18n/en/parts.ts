import type { Text } from '../zh';

export const parts: Text['parts'] = {
  units: n => `and others, ${n} in all`,
};
