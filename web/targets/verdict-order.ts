import type { Verdict } from '../../domain/codes/rules';

/** The worst first, as the API orders the rows: what needs somebody before what needs nobody. */
export const verdictOrder = [
  'broken',
  'at-risk',
  'behind',
  'disputed',
  'unknown',
  'not-due',
  'kept-rounded',
  'kept',
  'not-applicable',
] as const satisfies Verdict[];

export type Counts = Partial<Record<Verdict, number>>;

/** The worst verdict that any row has, as its place in the order; past the last where there are no rows. */
export const worstOf = (counts: Counts): number => {
  const place = verdictOrder.findIndex(one => (counts[one] ?? 0) > 0);
  return place === -1 ? verdictOrder.length : place;
};
