import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { signIn } from '../../api/contracts/session';
import { call } from '../client/call';
import { sessionKey } from '../client/query-client';
import { useText } from '../i18n/use-text';
import { keepFor } from '../parts/kept-values';
import { PlainError } from '../parts/plain-error';
import { LanguageSwitch } from '../shell/language-switch';
import { PlainField } from './plain-field';
import './sign-in.css';
import { useSession } from './use-session';

/** Sign-in, without Ant Design; afterwards the page that the person wanted, for instance a case that a mail linked to. */
export const SignInPage = () => {
  const t = useText();
  const client = useQueryClient();
  const { data: session } = useSession();
  const { state } = useLocation() as { state: { from?: string } | null };
  const [values, setValues] = useState({ login: '', password: '' });
  const [isTried, setIsTried] = useState(false);
  const enter = useMutation({
    mutationFn: () => call(signIn, { body: values }),
    onSuccess: data => {
      keepFor(data);
      client.setQueryData(sessionKey, data);
    },
  });
  if (session) return <Navigate to={state?.from ?? '/'} replace />;
  const submit = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (values.login && values.password) enter.mutate();
  };
  return (
    <main className="sign-in">
      <title>{`${t.shell.signIn.title} · ${t.shell.product}`}</title>
      <form className="panel" onSubmit={submit} aria-label={t.shell.signIn.title} noValidate>
        <div className="sign-in-head">
          <h1>{t.shell.product}</h1>
          <LanguageSwitch />
        </div>
        <PlainField
          label={t.shell.signIn.login}
          value={values.login}
          onChange={login => setValues({ ...values, login })}
          missing={isTried && !values.login ? t.shell.signIn.loginMissing : null}
          autoComplete="username"
          autoFocus
        />
        <PlainField
          label={t.shell.signIn.password}
          type="password"
          value={values.password}
          onChange={password => setValues({ ...values, password })}
          missing={isTried && !values.password ? t.shell.signIn.passwordMissing : null}
          autoComplete="current-password"
        />
        {enter.isError && <PlainError error={enter.error} />}
        <button type="submit" className="plain-button-solid" disabled={enter.isPending}>
          {t.shell.signIn.submit}
        </button>
      </form>
    </main>
  );
};
