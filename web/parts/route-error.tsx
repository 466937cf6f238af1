import { Button, Result } from 'antd';
import { useRouteError } from 'react-router';
import { useText } from '../i18n/use-text';
import { explainError } from './explain-error';

/** A page that threw says so and stays usable; the menu around it lives on. */
export const RouteError = () => {
  const t = useText();
  const error = useRouteError();
  return (
    <Result
      status="error"
      title={t.shell.error.page}
      subTitle={
        <>
          {t.shell.error.pageHint}
          <br />
          {explainError(error, t)}
        </>
      }
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t.shell.error.reload}
        </Button>
      }
    />
  );
};
