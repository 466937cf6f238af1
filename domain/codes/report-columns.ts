import type { Names } from './names';

/** The sheets of a compiled report as a workbook, in their order. */
export const reportSheetNames = {
  summary: { zh: '汇总', en: 'summary' },
  problems: { zh: '问题台账', en: 'problems' },
  returns: { zh: '单位报送', en: 'returns' },
  texts: { zh: '文字材料', en: 'texts' },
  checks: { zh: '核对事项', en: 'discrepancies' },
} as const satisfies Names;

/** What stands above the columns of each sheet. */
export const reportHeadNames = {
  campaign: { zh: '整改行动', en: 'campaign' },
  cutOff: { zh: '截止时间', en: 'cut-off' },
  version: { zh: '版本', en: 'version' },
  hash: { zh: '校验值', en: 'SHA-256' },
} as const satisfies Names;

export const summaryColumnNames = {
  figure: { zh: '项目', en: 'figure' },
  part: { zh: '构成', en: 'part' },
  value: { zh: '数值', en: 'value' },
  measure: { zh: '量词', en: 'measure' },
  origin: { zh: '来源', en: 'origin' },
  from: { zh: '涉及问题和单位', en: 'problems and units' },
  rule: { zh: '说明', en: 'how it is counted' },
} as const satisfies Names;

/** Where a figure comes from. */
export const figureOriginNames = {
  record: { zh: '台账计数', en: 'counted on the record' },
  returns: { zh: '各单位报送之和', en: 'sum of the returns' },
} as const satisfies Names;

export const problemColumnNames = {
  place: { zh: '序号', en: 'no.' },
  ref: { zh: '编号', en: 'reference' },
  category: { zh: '问题类别', en: 'category' },
  problem: { zh: '存在问题', en: 'problem' },
  leads: { zh: '牵头单位', en: 'lead' },
  dueOn: { zh: '整改时限', en: 'to be rectified by' },
  originalDueOn: { zh: '原定时限', en: 'original date' },
  done: { zh: '举措、进展和成效', en: 'measures, progress and results' },
  standing: { zh: '完成情况', en: 'standing' },
  isClosed: { zh: '是否销号', en: 'closed' },
  closedOn: { zh: '销号日期', en: 'closed on' },
  waiting: { zh: '未完成的原因', en: 'why it is open' },
  nextSteps: { zh: '下步打算', en: 'next steps' },
  note: { zh: '备注', en: 'remarks' },
} as const satisfies Names;

/** What is remarked of a problem beside its standing. */
export const problemNoteNames = {
  isDoneNotAccepted: { zh: '单位称已完成,尚未认可', en: 'said to be done, not accepted' },
  isContested: { zh: '正在复核', en: 'contested' },
  isOverdue: { zh: '逾期', en: 'overdue' },
} as const satisfies Names;

export const returnColumnNames = {
  place: { zh: '序号', en: 'no.' },
  unit: { zh: '单位', en: 'unit' },
  isTownship: { zh: '是否乡镇', en: 'township' },
  standing: { zh: '报送情况', en: 'standing' },
  receivedAt: { zh: '收到时间', en: 'received' },
  dueBy: { zh: '期限', en: 'due' },
  nth: { zh: '第几次报送', en: 'which return' },
  lacking: { zh: '未报的问题', en: 'problems without one' },
  closedOn: { zh: '撤并日期', en: 'closed on' },
} as const satisfies Names;

export const textColumnNames = {
  part: { zh: '部分', en: 'part' },
  sort: { zh: '种类', en: 'kind' },
  unit: { zh: '单位', en: 'unit' },
  field: { zh: '栏目', en: 'field' },
  problem: { zh: '问题', en: 'problem' },
  said: { zh: '内容', en: 'text' },
  paperNumber: { zh: '文号', en: 'number' },
  paperOn: { zh: '日期', en: 'day' },
} as const satisfies Names;

/** What stands in a line of the texts. */
export const textKindNames = {
  words: { zh: '综述', en: "the office's words" },
  gathered: { zh: '单位材料', en: 'words of a unit' },
  paper: { zh: '文件', en: 'document' },
  none: { zh: '无', en: 'nothing to say' },
  inFile: { zh: '见盖章扫描件', en: 'in the stamped scan' },
  missing: { zh: '未填', en: 'not filled' },
} as const satisfies Names;

export const checkColumnNames = {
  place: { zh: '序号', en: 'no.' },
  sort: { zh: '种类', en: 'kind' },
  problem: { zh: '问题', en: 'problem' },
  says: { zh: '事项', en: 'what differs' },
  sides: { zh: '各方所说', en: 'what each side says' },
  settled: { zh: '核定', en: 'settled' },
  settledWhy: { zh: '核定理由', en: 'reason' },
} as const satisfies Names;

/** What is said in cells besides the names of codes. */
export const reportWordNames = {
  total: { zh: '合计', en: 'total' },
  lacking: { zh: '缺', en: 'missing' },
  draft: { zh: '草稿', en: 'draft' },
  noHash: { zh: '汇总成一版后才有', en: 'only a compiled version has one' },
  record: { zh: '台账', en: 'the record' },
  both: { zh: '并列', en: 'side by side' },
  unsettled: { zh: '尚未核定', en: 'not settled' },
  nothing: { zh: '空', en: 'nothing' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
} as const satisfies Names;
