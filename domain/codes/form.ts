import { codesOf, type Names } from './names';

/** What a form (表单) is for: a unit's plan (整改方案) or its report (整改报告). */
export const formPurposeNames = {
  plan: { zh: '整改方案', en: 'rectification plan' },
  report: { zh: '整改报告', en: 'rectification report' },
} as const satisfies Names;

export type FormPurpose = keyof typeof formPurposeNames;
export const formPurposes = codesOf(formPurposeNames);

/** What is written into a field. */
export const fieldKindNames = {
  text: { zh: '文字', en: 'text' },
  count: { zh: '数量', en: 'number' },
  money: { zh: '金额', en: 'amount' },
  percent: { zh: '百分比', en: 'percentage' },
  day: { zh: '日期', en: 'day' },
  meetings: { zh: '会议与学习', en: 'meetings and study' },
  papers: { zh: '文件', en: 'documents' },
  steps: { zh: '下步打算', en: 'next steps' },
} as const satisfies Names;

export type FieldKind = keyof typeof fieldKindNames;
export const fieldKinds = codesOf(fieldKindNames);

/** For what a field is filled: once for the unit, or once for each of its problems, or of those that are still open. */
export const fieldScopeNames = {
  unit: { zh: '本单位', en: 'the unit' },
  problem: { zh: '逐个问题', en: 'each problem' },
  'open-problem': { zh: '逐个未完成问题', en: 'each open problem' },
} as const satisfies Names;

export type FieldScope = keyof typeof fieldScopeNames;
export const fieldScopes = codesOf(fieldScopeNames);

/** From where a field comes: the unit types it, or the record has it. */
export const fieldSourceNames = {
  unit: { zh: '本单位填写', en: 'typed by the unit' },
  problem: { zh: '方案中的问题', en: 'the problem as the plan in force has it' },
  measures: { zh: '方案中的措施', en: 'the measures of the plan in force' },
  duties: { zh: '方案中的责任分工', en: 'the responsibilities of the plan in force' },
  deadlines: { zh: '期限', en: 'the deadlines' },
  progress: { zh: '报过的进展', en: 'progress reported' },
  milestones: { zh: '节点', en: 'milestones' },
  results: { zh: '办理结果', en: 'results handed in' },
  'handed-in': { zh: '报送记录', en: 'what was handed in and when' },
  standing: { zh: '完成情况', en: 'how the problem stands' },
  waiting: { zh: '未完成的原因', en: 'why it is open and who waits for whom' },
  liaison: { zh: '联络员', en: 'the liaison' },
  papers: { zh: '报送过的文件', en: 'documents handed in anywhere' },
  proceedings: { zh: '约谈问责', en: 'proceedings, as numbers' },
  figures: { zh: '本单位数据', en: "the unit's figures" },
} as const satisfies Names;

export type FieldSource = keyof typeof fieldSourceNames;
export const fieldSources = codesOf(fieldSourceNames);
/** A source that the record fills. */
export type RecordSource = Exclude<FieldSource, 'unit'>;

/** Of whom a field is asked. Of a problem: of those who lead it, and of those who have another part in it. */
export const askedOfNames = {
  everyone: { zh: '所有单位', en: 'every unit' },
  leads: { zh: '牵头单位', en: 'units that lead a problem' },
  others: { zh: '非牵头单位', en: 'units that lead none' },
  townships: { zh: '乡镇', en: 'townships' },
} as const satisfies Names;

export type AskedOf = keyof typeof askedOfNames;
export const askedOf = codesOf(askedOfNames);
