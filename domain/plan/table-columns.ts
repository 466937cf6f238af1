import { fieldRoleOf } from './field-keys';
import type { FieldRole } from './field-role';
import { labelKey, noMeanings, type LabelMeanings } from './label-meanings';

export type Column = FieldRole | 'number' | 'category' | null;

/** What a column's heading says of its cells; `null` where it says nothing that is known. */
export const columnOf = (heading: string, meanings: LabelMeanings = noMeanings): Column => {
  const said = meanings.get(labelKey(heading));
  if (said) return said;
  const text = heading.replace(/[\s*]/g, '');
  if (/^(?:序号|编号|问题编号|问题序号|号)$/.test(text)) return 'number';
  if (/类别|类型|方面|分类|领域|大类/.test(text)) return 'category';
  const role = fieldRoleOf(text);
  if (role) return role;
  if (/问题/.test(text)) return 'problem';
  if (/措施|任务|举措/.test(text)) return 'measure';
  if (/时限|时间|期限/.test(text)) return 'deadline';
  if (/牵头/.test(text)) return 'lead';
  if (/领导|责任人|负责人/.test(text)) return 'officer';
  return /责任|单位|部门/.test(text) ? 'responsible' : null;
};

/** The columns of a row that heads a table; `null` for any other row. */
export const headingOf = (
  cells: readonly string[],
  meanings: LabelMeanings = noMeanings,
): Column[] | null => {
  const columns = cells.map(cell => columnOf(cell, meanings));
  const known = columns.filter(one => one !== null && one !== 'remark').length;
  const hasMatter = columns.includes('problem') || columns.includes('measure');
  return known >= 3 && hasMatter && cells.every(cell => cell.length <= 16) ? columns : null;
};
