import { codesOf, type Names } from './names';

/** How the money lies: 滞留 by the days since it was received. */
export const idleLightNames = {
  none: { zh: '未滞留', en: 'not idle' },
  blue: { zh: '提示', en: 'noted' },
  yellow: { zh: '预警', en: 'warned' },
  red: { zh: '超期', en: 'over' },
} as const satisfies Names;

export type IdleLight = keyof typeof idleLightNames;
export const idleLights = codesOf(idleLightNames);
