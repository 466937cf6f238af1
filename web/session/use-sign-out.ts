import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useNavigate } from 'react-router';
import { signOut } from '../../api/contracts/session';
import { setActingFor } from '../client/acting-for';
import { setActingPost } from '../client/acting-post';
import { call } from '../client/call';
import { useText } from '../i18n/use-text';
import { explainError } from '../parts/explain-error';

/** Signs out; nothing of what was read stays in the page. */
export const useSignOut = () => {
  const t = useText();
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => call(signOut),
    onSuccess: () => {
      setActingFor(null);
      setActingPost(null);
      client.clear();
      void navigate('/sign-in', { replace: true });
    },
    onError: error => message.error(explainError(error, t)),
  });
};
