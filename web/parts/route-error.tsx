import { useRouteError } from 'react-router';
import { useText } from '../i18n/use-text';
import { PlainError } from './plain-error';

/** A page that threw, or whose script belongs to an earlier build, says so and stays usable; the menu around it lives on. */
export const RouteError = () => {
  const t = useText();
  const error = useRouteError();
  return (
    <div className="page">
      <h1 className="plain-title">{t.shell.error.page}</h1>
      <p>{t.shell.error.pageHint}</p>
      <PlainError
        error={error}
        retry={{ label: t.shell.error.reload, act: () => window.location.reload() }}
      />
    </div>
  );
};
