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

/** Why a name in a plan was taken for a unit. */
export const matchReasonNames = {
  name: { zh: '名称', en: 'name' },
  alias: { zh: '别名', en: 'alias' },
  place: { zh: '名称前有地名', en: 'name with the place before it' },
  'short-form': { zh: '简称', en: 'short form' },
  'level-left-out': { zh: '省略了级别', en: 'level left out' },
  organ: { zh: '同一乡镇的机关', en: 'organ of the same township' },
} as const satisfies Names;

export type MatchReason = keyof typeof matchReasonNames;
export const matchReasons = codesOf(matchReasonNames);

export type UnitKind = keyof typeof unitKindNames;
export const unitKinds = codesOf(unitKindNames);
