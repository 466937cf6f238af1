import type { RowMeasure } from '../codes/row-measures';
import type { RuleKind } from '../codes/rules';
import type { VerdictRow } from './verdict-row';

/** Kinds whose numbers are always of one measure; the others are told by what they look like. */
const ofKind: Partial<Record<RuleKind, RowMeasure>> = {
  'total-of-parts': 'yuan',
  'per-unit': 'yuan',
  purpose: 'yuan',
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

type Numbers = Pick<VerdictRow, 'required' | 'found' | 'formula'>;

/** 平均切块 compares the most with the least, in 元; where somebody is left out, how many are listed with how many there are. */
const ofSplit = ({ formula }: Numbers): RowMeasure => (formula?.includes('−') ? 'yuan' : 'number');

/** What the numbers of a row are, so that a screen can write them. */
export const measureOf = (kind: RuleKind, row: Numbers): RowMeasure => {
  const { required, found } = row;
  if (kind === 'equal-split') return ofSplit(row);
  const known = ofKind[kind];
  if (known) return known;
  if (isRatio(required) || isRatio(found)) return 'ratio';
  return isDay(required) || isDay(found) ? 'day' : 'number';
};
