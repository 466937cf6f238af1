import { LeftOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import type { MenuItem } from './menu';

/** On a telephone, in place of the product's name: up from a page to the line of the menu that it belongs to. */
export const BackLink = ({ to }: { to: MenuItem }) => {
  const t = useText();
  return (
    <Link to={to.to} className="brand back-link" aria-label={t.shell.backTo(to.label(t))}>
      <LeftOutlined aria-hidden />
      {to.label(t)}
    </Link>
  );
};
