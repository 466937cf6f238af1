import type { AskedOf } from '../codes/form';
import type { Name } from '../codes/names';
import type { FormField } from './types';

/** A number that a unit types once for itself; `measure` is its 量词. */
export const typedNumber = (
  id: string,
  name: Name,
  measure: string,
  more: { askedOf?: AskedOf; isOptional?: true; cues?: readonly string[]; help?: Name } = {},
): FormField => ({
  id,
  name,
  kind: 'count',
  scope: 'unit',
  from: 'unit',
  askedOf: 'everyone',
  measure,
  ...more,
});
