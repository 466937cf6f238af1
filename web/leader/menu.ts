import {
  AuditOutlined,
  BellOutlined,
  DashboardOutlined,
  FileTextOutlined,
  FileSearchOutlined,
  FlagOutlined,
  MailOutlined,
  SolutionOutlined,
  TableOutlined,
} from '@ant-design/icons';
import type { MenuItem } from '../shell/menu';

/** 县领导: what is overdue, and what waits for a decision. */
export const leaderMenu: readonly MenuItem[] = [
  { to: '/', label: t => t.shell.nav.cockpit, Icon: DashboardOutlined, also: ['/campaigns'] },
  { to: '/proceedings', label: t => t.shell.nav.proceedings, Icon: AuditOutlined },
  { to: '/ledger', label: t => t.shell.nav.ledger, Icon: TableOutlined, also: ['/cases', '/unit-files'] },
  { to: '/instructions', label: t => t.instructions.menu, Icon: MailOutlined, also: ['/letters'] },
  { to: '/report', label: t => t.shell.nav.report, Icon: FileTextOutlined },
  { to: '/targets', label: t => t.shell.nav.targets, Icon: FlagOutlined, also: ['/breaches', '/figures'] },
  { to: '/assessments', label: t => t.shell.nav.assessments, Icon: SolutionOutlined },
  { to: '/findings', label: t => t.shell.nav.findings, Icon: FileSearchOutlined },
  { to: '/notices', label: t => t.shell.nav.notices, Icon: BellOutlined, counts: 'notices' },
];
