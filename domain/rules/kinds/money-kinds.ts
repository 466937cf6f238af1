import { perUnit } from './per-unit';
import { purpose } from './purpose';
import { share } from './share';

/** The kinds of rule about money. */
export const moneyKinds = { 'per-unit': perUnit, share, purpose } as const;
