import { columnOf, headingOf, type RegistryColumn, type RegistryRow } from './registry-columns';
import type { RegistryProblem } from './types';
import { storableText } from '../storable';

/** A title or a note may stand above the headings. */
const HEADING_WITHIN = 10;
const MAX_ROWS = 20_000;

const noCells = (): Record<RegistryColumn, string> => ({
  unit: '',
  unitId: '',
  kind: '',
  level: '',
  parent: '',
  aliases: '',
  groups: '',
  name: '',
  post: '',
  roles: '',
  email: '',
  phone: '',
  login: '',
  answersFor: '',
  state: '',
});

/** Finds the headings in a sheet of cells and names each cell by its column. Empty rows are left out. */
export const readTable = (
  sheet: readonly (readonly string[])[],
): { rows: RegistryRow[]; problems: RegistryProblem[] } => {
  const at = sheet.slice(0, HEADING_WITHIN).findIndex(cells => cells.some(cell => columnOf(cell) === 'unit'));
  if (at < 0) {
    const message =
      '没有找到表头:应有「单位」一列,可另有单位类别、上级单位、别名、分组、姓名、职务、角色、邮箱、电话、账号';
    return { rows: [], problems: [{ row: 1, column: headingOf('unit'), message }] };
  }
  if (sheet.length > MAX_ROWS)
    return {
      rows: [],
      problems: [{ row: MAX_ROWS, column: '', message: `行数超过 ${MAX_ROWS},请分几个文件导入` }],
    };
  const problems: RegistryProblem[] = [];
  const columns = new Map<number, RegistryColumn>();
  for (const [index, heading] of sheet[at]!.entries()) {
    const column = columnOf(heading);
    if (!column) continue;
    if ([...columns.values()].includes(column))
      problems.push({ row: at + 1, column: heading, message: `「${heading}」与前面的列重复,只读前一列` });
    else columns.set(index, column);
  }
  const rows = sheet.slice(at + 1).map((line, offset): RegistryRow => {
    const row = at + offset + 2;
    const cells = noCells();
    for (const [index, column] of columns) {
      const cell = (line[index] ?? '').trim();
      cells[column] = storableText(cell);
      if (cells[column] !== cell)
        problems.push({ row, column: headingOf(column), message: '含有不能保存的字符,已略去' });
    }
    return { row, cells };
  });
  return { rows: rows.filter(({ cells }) => Object.values(cells).some(Boolean)), problems };
};
