import type { RowMeasure } from '../codes/row-measures';
import type { RuleKind } from '../codes/rules';

/** Kinds whose numbers are always of one measure; the others are told by what they look like. */
const ofKind: Partial<Record<RuleKind, RowMeasure>> = {
  'total-of-parts': 'yuan',
  'equal-split': 'yuan',
  'per-unit': 'yuan',
  'formula-cap': 'yuan',
  flow: 'yuan',
  share: 'ratio',
  growth: 'ratio',
  'growth-vs': 'ratio',
  idle: 'days',
  date: 'day',
};

const isRatio = (text: string | null): boolean => text !== null && /^-?\d+\/\d+$/.test(text);
const isDay = (text: string | null): boolean => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What the numbers of a row are, so that a screen can write them. */
export const measureOf = (
  kind: RuleKind,
  { required, found }: { required: string | null; found: string | null },
): RowMeasure => {
  const known = ofKind[kind];
  if (known) return known;
  if (isRatio(required) || isRatio(found)) return 'ratio';
  return isDay(required) || isDay(found) ? 'day' : 'number';
};
