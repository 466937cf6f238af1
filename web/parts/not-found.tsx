import { Result } from 'antd';
import { Link } from 'react-router';
import { useText } from '../i18n/use-text';

export const NotFound = () => {
  const t = useText();
  return <Result status="404" title={t.shell.error.notFound} extra={<Link to="/">{t.shell.home}</Link>} />;
};
