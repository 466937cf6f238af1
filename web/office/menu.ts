import {
  AuditOutlined,
  BarChartOutlined,
  BellOutlined,
  CalendarOutlined,
  FileTextOutlined,
  FileSearchOutlined,
  FlagOutlined,
  HomeOutlined,
  ImportOutlined,
  MailOutlined,
  SolutionOutlined,
  TableOutlined,
} from '@ant-design/icons';
import type { MenuItem } from '../shell/menu';

/** 督办: the day's work first, then the campaign, then what the system stands on. */
export const officeMenu: readonly MenuItem[] = [
  { to: '/', label: t => t.shell.nav.today, Icon: HomeOutlined, also: ['/tasks'], counts: 'tasks' },
  { to: '/ledger', label: t => t.shell.nav.ledger, Icon: TableOutlined, also: ['/cases', '/unit-files'] },
  { to: '/letters', label: t => t.shell.nav.letters, Icon: MailOutlined, counts: 'letters' },
  { to: '/proceedings', label: t => t.shell.nav.proceedings, Icon: AuditOutlined },
  { to: '/notices', label: t => t.shell.nav.notices, Icon: BellOutlined, counts: 'notices' },
  {
    to: '/campaigns',
    label: t => t.shell.nav.campaign,
    Icon: BarChartOutlined,
    group: t => t.shell.group.campaign,
  },
  { to: '/report', label: t => t.shell.nav.report, Icon: FileTextOutlined },
  { to: '/targets', label: t => t.shell.nav.targets, Icon: FlagOutlined, also: ['/breaches', '/figures'] },
  { to: '/assessments', label: t => t.shell.nav.assessments, Icon: SolutionOutlined },
  { to: '/findings', label: t => t.shell.nav.findings, Icon: FileSearchOutlined },
  {
    to: '/import',
    label: t => t.shell.nav.import,
    Icon: ImportOutlined,
    also: ['/drafts'],
    needs: 'import-plan',
  },
  {
    to: '/calendars',
    label: t => t.shell.nav.calendars,
    Icon: CalendarOutlined,
    needs: 'keep-rules',
    group: t => t.shell.group.system,
  },
];
