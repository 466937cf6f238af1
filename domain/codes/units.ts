import { codesOf, type Names } from './names';

/** Kinds of unit. A campaign's offices are found by them: one office, one supervision, one leadership. */
export const unitKindNames = {
  department: { zh: '部门', en: 'department' },
  township: { zh: '乡镇', en: 'township' },
  office: { zh: '指挥部办公室', en: 'campaign office' },
  supervision: { zh: '督查室', en: 'supervision office' },
  leadership: { zh: '县领导', en: 'county leadership' },
  authority: { zh: '有权机关', en: 'body with authority' },
  enterprise: { zh: '企业', en: 'enterprise' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Names;

export type UnitKind = keyof typeof unitKindNames;
export const unitKinds = codesOf(unitKindNames);
