import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { SessionView } from '../../api/contracts/session';
import { setActingFor } from '../client/acting-for';
import { setActingPost } from '../client/acting-post';
import { setSignInExpired } from '../client/expired';
import { useText } from '../i18n/use-text';
import { SignInForm } from './sign-in-form';
import './sign-in-again.css';

/** A page of their own for somebody else: nothing of this one stays, neither on it nor in its memory. */
const leaveTo = (path: string): void => {
  setActingFor(null);
  setActingPost(null);
  location.replace(path);
};

/**
 * The sign-in has expired: signing in over the page. The same person goes on with what was typed, and what waits to be sent goes
 * on by itself; anybody else is sent home. It cannot be closed, for nothing works without it.
 */
export const SignInAgain = ({ session }: { session: SessionView }) => {
  const t = useText();
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    // Who it is, is known: the browser would begin with the first field.
    if (!session.standIn) dialog.current?.querySelector<HTMLInputElement>('input[type=password]')?.focus();
  }, [session.standIn]);
  const typing = session.standIn ?? session.person;
  return (
    <dialog
      ref={dialog}
      className="sign-in-again"
      aria-labelledby="sign-in-again"
      onCancel={event => event.preventDefault()}
      // Some browsers close it at the second Escape all the same.
      onClose={() => dialog.current?.showModal()}
    >
      <SignInForm
        {...(!session.standIn && { login: session.person.login })}
        onSignedIn={({ person }) => {
          if (person.id !== typing.id) return leaveTo('/');
          setSignInExpired(false);
          void client.invalidateQueries();
        }}
      >
        <h2 id="sign-in-again">{t.shell.signIn.expired}</h2>
        <p>{t.shell.signIn.expiredHint(typing.name)}</p>
      </SignInForm>
      <button type="button" className="sign-in-leave" onClick={() => leaveTo('/sign-in')}>
        {t.shell.signIn.another(typing.name)}
      </button>
    </dialog>
  );
};
