import type { Figure } from '../../domain/report/compiled';

/** `4126000` as `4,126,000`; an amount keeps its decimals as they were written. */
export const formatValue = (value: string, kind: Figure['kind']): string => {
  if (kind === 'count') return value;
  const [whole = '', rest] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
};
