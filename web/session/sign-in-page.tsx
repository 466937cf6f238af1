import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Flex, Form, Input, Typography } from 'antd';
import { Navigate, useLocation } from 'react-router';
import { signIn } from '../../api/contracts/session';
import { call } from '../client/call';
import { sessionKey } from '../client/query-client';
import { useText } from '../i18n/use-text';
import { LanguageSwitch } from '../shell/language-switch';
import { ErrorNotice } from '../parts/page-error';
import { useSession } from './use-session';

/** Sign-in; afterwards the page that the person wanted, for instance a case that a mail linked to. */
export const SignInPage = () => {
  const t = useText();
  const client = useQueryClient();
  const { data: session } = useSession();
  const { state } = useLocation() as { state: { from?: string } | null };
  const enter = useMutation({
    mutationFn: (values: { login: string; password: string }) => call(signIn, { body: values }),
    onSuccess: data => client.setQueryData(sessionKey, data),
  });
  if (session) return <Navigate to={state?.from ?? '/'} replace />;
  return (
    <Flex component="main" align="center" justify="center" style={{ minHeight: '100vh', padding: 16 }}>
      <title>{`${t.shell.signIn.title} · ${t.shell.product}`}</title>
      <Card style={{ width: 380, maxWidth: '100%' }} styles={{ body: { padding: 32 } }}>
        <Flex justify="space-between" align="baseline">
          <Typography.Title level={1} style={{ fontSize: 24, marginTop: 0 }}>
            {t.shell.product}
          </Typography.Title>
          <LanguageSwitch />
        </Flex>
        <Form
          layout="vertical"
          requiredMark={false}
          onFinish={(values: { login: string; password: string }) => enter.mutate(values)}
          aria-label={t.shell.signIn.title}
        >
          <Form.Item
            name="login"
            label={t.shell.signIn.login}
            rules={[{ required: true, message: t.shell.signIn.loginMissing }]}
          >
            <Input size="large" autoComplete="username" autoFocus />
          </Form.Item>
          <Form.Item
            name="password"
            label={t.shell.signIn.password}
            rules={[{ required: true, message: t.shell.signIn.passwordMissing }]}
          >
            <Input.Password size="large" autoComplete="current-password" />
          </Form.Item>
          {enter.isError && (
            <Form.Item>
              <ErrorNotice error={enter.error} />
            </Form.Item>
          )}
          <Button type="primary" htmlType="submit" size="large" block loading={enter.isPending}>
            {t.shell.signIn.submit}
          </Button>
        </Form>
      </Card>
    </Flex>
  );
};
