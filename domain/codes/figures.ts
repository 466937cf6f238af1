import { codesOf, type Names } from './names';

/** What is imported, one kind to a sheet: 批次, 支付, 项目, 指标数据, 名录. */
export const figureKindNames = {
  tranche: { zh: '资金批次', en: 'tranche' },
  payment: { zh: '支付', en: 'payment' },
  project: { zh: '项目', en: 'project' },
  measurement: { zh: '指标数据', en: 'measurement' },
  register: { zh: '名录', en: 'register' },
} as const satisfies Names;

export type FigureKind = keyof typeof figureKindNames;
export const figureKinds = codesOf(figureKindNames);

/** The level of a unit: a county sees itself and what is below it. */
export const unitLevelNames = {
  nation: { zh: '国家级', en: 'nation' },
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '县级', en: 'county' },
  township: { zh: '乡级', en: 'township' },
} as const satisfies Names;

export type UnitLevel = keyof typeof unitLevelNames;
export const unitLevels = codesOf(unitLevelNames);
