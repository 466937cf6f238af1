import type { AskedOf, RecordSource } from '../codes/form';
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

/** What the record has about each problem, in words. */
export const recordedText = (id: string, name: Name, from: RecordSource): FormField => ({
  id,
  name,
  kind: 'text',
  scope: 'problem',
  from,
  askedOf: 'everyone',
});

/** A text that is typed once for the unit. */
export const typedText = (id: string, name: Name, cues?: readonly string[]): FormField => ({
  id,
  name,
  kind: 'text',
  scope: 'unit',
  from: 'unit',
  askedOf: 'everyone',
  ...(cues && { cues }),
});
