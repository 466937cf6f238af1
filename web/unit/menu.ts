import {
  BankOutlined,
  BellOutlined,
  CheckSquareOutlined,
  FileSearchOutlined,
  FlagOutlined,
  MailOutlined,
  SolutionOutlined,
  TableOutlined,
} from '@ant-design/icons';
import type { MenuItem } from '../shell/menu';

/** 责任单位: what is owed, and what it belongs to. */
export const unitMenu: readonly MenuItem[] = [
  {
    to: '/',
    label: t => t.shell.nav.toDo,
    Icon: CheckSquareOutlined,
    also: ['/tasks', '/sign-offs'],
    counts: 'tasks',
  },
  { to: '/ledger', label: t => t.shell.nav.own, Icon: TableOutlined, also: ['/cases', '/unit-files'] },
  { to: '/letters', label: t => t.shell.nav.letters, Icon: MailOutlined },
  { to: '/proceedings', label: t => t.shell.nav.proceedings, Icon: BankOutlined },
  { to: '/targets', label: t => t.shell.nav.targets, Icon: FlagOutlined, also: ['/breaches', '/figures'] },
  { to: '/assessments', label: t => t.shell.nav.assessments, Icon: SolutionOutlined },
  { to: '/findings', label: t => t.shell.nav.findings, Icon: FileSearchOutlined },
  { to: '/notices', label: t => t.shell.nav.notices, Icon: BellOutlined, counts: 'notices' },
];
