import { bareHead } from '../../figures/read/sheet/plain-text';

/** What a column of a file of findings may hold, with the head that our template gives it and others that offices use. */
export const findingHeads = {
  organ: ['来源机关', '发现机关', '检查机关', '审计机关', '来文机关', '来源单位', '检查单位'],
  number: ['文号', '文件号', '来文文号', '来源文号', '报告文号'],
  issuedOn: ['日期', '文件日期', '成文日期', '发文日期', '印发日期', '来文日期'],
  title: ['文件名称', '文件', '来源文件', '文件标题', '报告名称'],
  sourceKind: ['问题来源', '来源', '来源类型', '来源类别'],
  subject: ['单位', '对象', '被检查单位', '被审计单位', '涉及单位', '存在问题单位', '问题单位', '对象/单位'],
  text: ['问题', '发现问题', '发现的问题', '存在问题', '存在的问题', '问题描述', '问题内容', '具体问题'],
  category: ['类别', '问题类别', '问题分类', '问题类型', '分类'],
  on: ['发现日期', '事实日期', '发生日期', '发生时间', '发现时间'],
  findingKind: ['考核情形', '情形'],
  indicator: ['指标', '考核指标', '复测指标'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type FindingField = keyof typeof findingHeads;
export const findingFields = Object.keys(findingHeads) as FindingField[];

/** Rows count themselves: nothing that is kept. */
const numbering = /^(?:序号?|编号|行号|no\.?)$/;

const byHead = new Map<string, FindingField>(
  findingFields.flatMap(field => findingHeads[field].map(head => [bareHead(head), field] as const)),
);

/** What a head says of its column; null where it says nothing that we know. */
export const findingColumn = (head: string): FindingField | 'numbering' | null => {
  const bare = bareHead(head);
  return numbering.test(bare) ? 'numbering' : (byHead.get(bare) ?? null);
};
