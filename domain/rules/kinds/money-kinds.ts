import { perUnit } from './per-unit';

/** The kinds of rule about money. */
export const moneyKinds = { 'per-unit': perUnit } as const;
