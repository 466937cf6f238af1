/** How a param is checked before its rule is judged. `plain`: by its own evaluator alone. */
export type ParamType =
  'amount' | 'number' | 'days' | 'comparator' | 'set' | 'programme' | 'purpose' | 'plain';

/** What params of these names are, in whatever kind of rule they stand. Others are `plain`. */
export const paramTypes: Readonly<Record<string, ParamType>> = {
  amount: 'amount',
  total: 'amount',
  cap: 'amount',
  minFixedAssets: 'amount',
  ratio: 'number',
  rate: 'number',
  band: 'number',
  n: 'number',
  days: 'days',
  blue: 'days',
  yellow: 'days',
  comparator: 'comparator',
  set: 'set',
  programme: 'programme',
  projects: 'programme',
  purpose: 'purpose',
  purposes: 'purpose',
  allowed: 'purpose',
};
