import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import { PageTitle } from './page-title';

/** An address that leads nowhere says so, and the way home. */
export const NotFound = () => {
  const t = useText();
  return (
    <>
      <PageTitle title={t.shell.error.notFound} />
      <Link to="/">{t.shell.home}</Link>
    </>
  );
};
