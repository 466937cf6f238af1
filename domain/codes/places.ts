import { codesOf, type Names } from './names';

/** What became of a stretch of a plan's text. */
export const placeKindNames = {
  field: { zh: '读作一栏', en: 'field' },
  heading: { zh: '标题', en: 'heading' },
  structure: { zh: '分隔', en: 'structure' },
  unused: { zh: '没有读入', en: 'not used' },
} as const satisfies Names;

export type PlaceKind = keyof typeof placeKindNames;
export const placeKinds = codesOf(placeKindNames);

/** What a field's text was read as. `remark`: a label that is known and asks nothing (备注); `ordinal`: the number of a row. */
export const placeRoleNames = {
  title: { zh: '标题', en: 'title' },
  number: { zh: '文号', en: 'document number' },
  issuer: { zh: '发文机关', en: 'issuer' },
  issuedOn: { zh: '发文日期', en: 'date of issue' },
  salutation: { zh: '主送机关', en: 'addressees' },
  problem: { zh: '问题', en: 'problem' },
  measure: { zh: '措施', en: 'measure' },
  lead: { zh: '牵头单位', en: 'lead unit' },
  responsible: { zh: '责任单位', en: 'responsible units' },
  supporting: { zh: '配合单位', en: 'supporting units' },
  supervising: { zh: '督导单位', en: 'supervising units' },
  officer: { zh: '责任领导、责任人', en: 'officers' },
  deadline: { zh: '整改时限', en: 'deadline' },
  milestone: { zh: '节点', en: 'milestone' },
  phase: { zh: '阶段', en: 'phase' },
  duty: { zh: '上报要求', en: 'duty' },
  requirement: { zh: '工作要求(不立事项)', en: 'requirement of everybody, no case' },
  ordinal: { zh: '序号', en: 'number' },
  remark: { zh: '备注', en: 'remark' },
} as const satisfies Names;

export type PlaceRole = keyof typeof placeRoleNames;
export const placeRoles = codesOf(placeRoleNames);
