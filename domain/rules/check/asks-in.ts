import { isObject } from './shape';

/** Every question that data refer to, `{ ask: 'F33.year' }`, with the place of each. */
export const asksIn = (value: unknown, place: string): { ask: string; place: string }[] => {
  if (Array.isArray(value)) return value.flatMap((one: unknown, at) => asksIn(one, `${place}[${at}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const at = `${place}.${key}`;
    return key === 'ask' && typeof one === 'string' ? [{ ask: one, place: at }] : asksIn(one, at);
  });
};
