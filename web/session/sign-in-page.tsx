import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useLocation } from 'react-router';
import { setSignInExpired } from '../client/expired';
import { sessionKey } from '../client/query-client';
import { useText } from '../i18n/use-text';
import { keepFor } from '../parts/keeper';
import { LanguageSwitch } from '../shell/language-switch';
import { SignInForm } from './sign-in-form';
import { useSession } from './use-session';

/** Sign-in; afterwards the page that the person wanted, for instance a case that a mail linked to. */
export const SignInPage = () => {
  const t = useText();
  const client = useQueryClient();
  const { data: session } = useSession();
  const { state } = useLocation() as { state: { from?: string } | null };
  if (session) return <Navigate to={state?.from ?? '/'} replace />;
  return (
    <main className="sign-in">
      <title>{`${t.shell.signIn.title} · ${t.shell.product}`}</title>
      <SignInForm
        onSignedIn={data => {
          keepFor(data);
          setSignInExpired(false);
          client.setQueryData(sessionKey, data);
        }}
      >
        <div className="sign-in-head">
          <h1>{t.shell.product}</h1>
          <LanguageSwitch />
        </div>
      </SignInForm>
    </main>
  );
};
