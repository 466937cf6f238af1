import { isCivilDate } from '../../calendar/civil-date';
import type { Say } from './pack-problem';

/** Whether plain data have a shape; what is wrong is said with its place. */
export type Shape = (value: unknown, place: string, say: Say) => void;

export type Plain = Record<string, unknown>;

export const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Shape = (value, place, say) => {
  if (typeof value !== 'string' || value.trim() === '') say('TEXT_MISSING', place, value);
};

export const day: Shape = (value, place, say) => {
  if (typeof value !== 'string' || !isCivilDate(value)) say('DAY_INVALID', place, value);
};

export const year: Shape = (value, place, say) => {
  if (typeof value !== 'string' || !/^(?:19|20|21)\d\d$/.test(value)) say('YEAR_INVALID', place, value);
};

export const bool: Shape = (value, place, say) => {
  if (typeof value !== 'boolean') say('CODE_UNKNOWN', place, value);
};

export const count: Shape = (value, place, say) => {
  if (!Number.isInteger(value) || (value as number) < 1) say('NUMBER_INVALID', place, value);
};

export const name: Shape = (value, place, say) => {
  const isNamed = isObject(value) && [value.zh, value.en].every(one => typeof one === 'string' && one.trim());
  if (!isNamed) say('NAME_MISSING', place, value);
};

export const code =
  (codes: readonly string[]): Shape =>
  (value, place, say) => {
    if (typeof value !== 'string' || !codes.includes(value)) say('CODE_UNKNOWN', place, value);
  };

export const id =
  (form: RegExp): Shape =>
  (value, place, say) => {
    if (typeof value !== 'string' || !form.test(value)) say('ID_INVALID', place, value);
  };

export const orNull =
  (shape: Shape): Shape =>
  (value, place, say) => {
    if (value !== null) shape(value, place, say);
  };

/** A value, or the question whose answer it is. */
export const asked =
  (shape: Shape): Shape =>
  (value, place, say) => {
    if (isObject(value) && 'ask' in value) object({ ask: text })(value, place, say);
    else shape(value, place, say);
  };

export const listOf =
  (shape: Shape, labelOf: (value: unknown, at: number) => string = (_, at) => String(at)): Shape =>
  (value, place, say) => {
    if (!Array.isArray(value)) say('NOT_A_LIST', place);
    else
      value.forEach((one: unknown, at) => {
        shape(one, `${place}[${labelOf(one, at)}]`, say);
      });
  };

/** By any names. */
export const recordOf =
  (shape: Shape): Shape =>
  (value, place, say) => {
    if (!isObject(value)) say('NOT_AN_OBJECT', place);
    else for (const [key, one] of Object.entries(value)) shape(one, `${place}.${key}`, say);
  };

/** An object of these fields and no others; those whose names end in `?` may be missing. */
export const object = (fields: Readonly<Record<string, Shape>>): Shape => {
  const known = new Map(
    Object.entries(fields).map(([key, shape]) => [
      key.replace('?', ''),
      { shape, isOptional: key.endsWith('?') },
    ]),
  );
  return (value, place, say) => {
    if (!isObject(value)) {
      say('NOT_AN_OBJECT', place);
      return;
    }
    const at = (key: string): string => (place === '' ? key : `${place}.${key}`);
    for (const key of Object.keys(value)) if (!known.has(key)) say('FIELD_UNKNOWN', at(key));
    for (const [key, { shape, isOptional }] of known)
      if (Object.hasOwn(value, key)) shape(value[key], at(key), say);
      else if (!isOptional) say('FIELD_MISSING', at(key));
  };
};

/** One of several objects, told apart by a field. */
export const oneOf =
  (key: string, variants: Readonly<Record<string, Shape>>): Shape =>
  (value, place, say) => {
    const tag = isObject(value) ? value[key] : undefined;
    const shape = typeof tag === 'string' && Object.hasOwn(variants, tag) ? variants[tag] : undefined;
    if (shape) shape(value, place, say);
    else say('CODE_UNKNOWN', `${place}.${key}`, tag);
  };
