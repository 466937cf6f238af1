/** 绿 正常, 蓝 临期, 黄 滞后, 红 逾期, 灰 已结 (domain.md §4). */
export const lights = ['green', 'blue', 'yellow', 'red', 'grey'] as const;

export type Light = (typeof lights)[number];

export const lightNames: Record<Light, string> = {
  green: '正常',
  blue: '临期',
  yellow: '滞后',
  red: '逾期',
  grey: '已结',
};
