import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import { useAbility } from '../session/use-session';

/** The main menu: what everybody sees, and what only those see who may import plans. */
export const useMenuItems = () => {
  const t = useText();
  const may = useAbility();
  const pages = [
    { key: '/tasks', label: t.shell.nav.tasks },
    { key: '/ledger', label: t.shell.nav.ledger },
    { key: '/proceedings', label: t.shell.nav.proceedings },
    { key: '/letters', label: t.shell.nav.letters },
    { key: '/campaigns', label: t.shell.nav.campaign },
    { key: '/notices', label: t.shell.nav.notices },
    ...(may('import-plan') ? [{ key: '/import', label: t.shell.nav.import }] : []),
    ...(may('keep-rules') ? [{ key: '/calendars', label: t.shell.nav.calendars }] : []),
  ];
  return pages.map(page => ({ key: page.key, label: <Link to={page.key}>{page.label}</Link> }));
};
