import { BellOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import { inShort, useUnread } from '../notices/use-unread';

/** 铃: the way to what has not been read, and how much that is. */
export const Bell = () => {
  const t = useText();
  const count = useUnread() ?? 0;
  const name = count === 0 ? t.shell.nav.notices : t.shell.bell(inShort(count));
  return (
    <Link to={count === 0 ? '/notices' : '/notices?show=unread'} className="top-tool" aria-label={name}>
      <BellOutlined aria-hidden />
      {count > 0 && (
        <span className="menu-count" aria-hidden="true">
          {inShort(count)}
        </span>
      )}
    </Link>
  );
};
