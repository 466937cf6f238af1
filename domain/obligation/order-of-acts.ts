import { type Obligation } from './types';
import { type Act, acts } from '../codes/ladder';

const places = Object.fromEntries(acts.map((act, index) => [act, index])) as Record<Act, number>;

/** True where `a` stands above `b` in the order in which a ladder climbs. */
export const isHigher = (a: Act, b: Act): boolean => places[a] > places[b];

/** True for a rung above all that have been taken: what is below, or has been taken under whatever rules, is past. */
export const isAhead = (act: Act, { steps }: Pick<Obligation, 'steps'>): boolean =>
  steps.every(step => isHigher(act, step.act));
