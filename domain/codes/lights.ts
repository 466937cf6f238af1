import { codesOf, type Names } from './names';

/** 绿 蓝 黄 红 灰 (domain.md §4). */
export const lightNames = {
  green: { zh: '正常', en: 'on course' },
  blue: { zh: '临期', en: 'due soon' },
  yellow: { zh: '滞后', en: 'behind' },
  red: { zh: '逾期', en: 'overdue' },
  grey: { zh: '已结', en: 'ended' },
} as const satisfies Names;

export type Light = keyof typeof lightNames;
export const lights = codesOf(lightNames);
