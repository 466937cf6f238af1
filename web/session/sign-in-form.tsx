import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { signIn, type SessionView } from '../../api/contracts/session';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { PlainError } from '../parts/plain-error';
import { PlainField } from './plain-field';
import './sign-in.css';

interface Props {
  /** Who is expected; then the password comes first. */
  login?: string;
  children: ReactNode;
  onSignedIn: (session: SessionView) => void;
}

/** Login and password, without Ant Design. */
export const SignInForm = ({ login = '', children, onSignedIn }: Props) => {
  const t = useText();
  const [values, setValues] = useState({ login, password: '' });
  const [isTried, setIsTried] = useState(false);
  const enter = useMutation({
    networkMode: 'always',
    mutationFn: () => call(signIn, { body: values }),
    onSuccess: onSignedIn,
  });
  const submit = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (values.login && values.password) enter.mutate();
  };
  return (
    <form className="panel" onSubmit={submit} aria-label={t.shell.signIn.title} noValidate>
      {children}
      <PlainField
        label={t.shell.signIn.login}
        value={values.login}
        onChange={next => setValues({ ...values, login: next })}
        missing={isTried && !values.login ? t.shell.signIn.loginMissing : null}
        autoComplete="username"
        autoFocus={login === ''}
      />
      <PlainField
        label={t.shell.signIn.password}
        type="password"
        value={values.password}
        onChange={password => setValues({ ...values, password })}
        missing={isTried && !values.password ? t.shell.signIn.passwordMissing : null}
        autoComplete="current-password"
        autoFocus={login !== ''}
      />
      {enter.isError && <PlainError error={enter.error} />}
      <button type="submit" className="plain-button-solid" disabled={enter.isPending}>
        {t.shell.signIn.submit}
      </button>
    </form>
  );
};
