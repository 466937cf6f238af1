import { count } from './count';
import { growth } from './growth';

/** The kinds of rule about indicators, registers and days. */
export const seriesKinds = { growth, count } as const;
