import { nameKey } from './name-key';

/** The columns of a registry file, in any order; a heading in Chinese or English. */
const registryColumns = {
  unit: ['单位', '单位名称', 'unit'],
  unitId: ['单位编号', '单位代码', 'unit id'],
  kind: ['单位类别', '单位类型', '类别', 'kind', 'unit kind'],
  level: ['层级', '级别', 'level', 'unit level'],
  parent: ['上级单位', 'parent', 'parent unit'],
  aliases: ['别名', '简称', 'aliases', 'alias'],
  groups: ['分组', '组别', 'groups', 'group'],
  name: ['姓名', 'name', 'person'],
  post: ['职务', 'post', 'title'],
  roles: ['角色', 'roles', 'role'],
  email: ['邮箱', '电子邮箱', '邮件', 'email', 'e-mail', 'mail'],
  phone: ['电话', '联系电话', '手机', 'phone', 'telephone'],
  login: ['账号', '帐号', '登录名', 'login', 'account'],
  answersFor: ['分管单位', 'answers for'],
  state: ['状态', '在岗', 'status', 'active'],
} as const;
export type RegistryColumn = keyof typeof registryColumns;

const plain = (heading: string): string => nameKey(heading).toLowerCase().replace(/[_*]/g, '');

const columnByHeading = new Map<string, RegistryColumn>(
  Object.entries(registryColumns).flatMap(([column, headings]) =>
    headings.map(heading => [plain(heading), column as RegistryColumn] as const),
  ),
);

/** The column that a heading names, or `null`: columns of the file's own are left alone. */
export const columnOf = (heading: string): RegistryColumn | null =>
  columnByHeading.get(plain(heading)) ?? null;

/** One row with its number in the sheet and its cells by column; a cell that is missing is ''. */
export interface RegistryRow {
  row: number;
  cells: Record<RegistryColumn, string>;
}

/** The heading that a problem names: the Chinese one. */
export const headingOf = (column: RegistryColumn): string => registryColumns[column][0];
