import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Flex, Form, Modal, Typography } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { newKey } from '../client/call';
import { isApiError } from '../client/problem';
import { useText } from '../i18n/use-text';
import { forgetValues, keepValues, keptValues } from './kept-values';
import { ErrorNotice } from './page-error';
import { stillDialog } from './still-dialog';

export type Values = Record<string, unknown>;

interface Props {
  title: string;
  /** The verb on the button. */
  verb: string;
  /** Under which what was typed is kept until it has been sent. */
  keptKey: string;
  /** What follows from it, where that cannot be undone or is not plain. */
  consequence?: string | undefined;
  isDanger?: boolean;
  initial?: Values;
  children?: ReactNode;
  /** `idempotencyKey` stays the same while the same values are tried again. */
  send: (values: Values, idempotencyKey: string) => Promise<unknown>;
  doneText: string;
  /** Shown when somebody else was quicker. */
  conflict?: ReactNode;
  onClose: () => void;
}

/** A dialog that does one act. What was typed outlives errors, closing and reloading; it is forgotten once sent. */
export const ActDialog = (props: Props) => {
  const t = useText();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [kept] = useState(() => keptValues(props.keptKey));
  const [isKeptShown, setIsKeptShown] = useState(
    Object.values(kept).some(value => value !== undefined && value !== ''),
  );
  // Closed, the dialog is gone at once: whoever uses the keyboard goes on where it was opened.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    },
    [opener],
  );
  const attempt = useRef({ digest: '', key: '' });
  const act = useMutation({
    mutationFn: (values: Values) => {
      const digest = JSON.stringify(values);
      if (attempt.current.digest !== digest) attempt.current = { digest, key: newKey() };
      return props.send(values, attempt.current.key);
    },
    onSuccess: async () => {
      forgetValues(props.keptKey);
      message.success(props.doneText);
      props.onClose();
      await client.invalidateQueries();
    },
  });
  const discard = (): void => {
    forgetValues(props.keptKey);
    form.setFieldsValue(Object.fromEntries(Object.keys(kept).map(key => [key, props.initial?.[key]])));
    setIsKeptShown(false);
  };
  return (
    <Modal
      {...stillDialog}
      open
      title={props.title}
      onCancel={props.onClose}
      okText={props.verb}
      cancelText={t.shell.cancel}
      okButtonProps={{ danger: props.isDanger ?? false }}
      confirmLoading={act.isPending}
      onOk={form.submit}
      width={620}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ ...props.initial, ...kept }}
        onValuesChange={(_, all: Values) => keepValues(props.keptKey, all)}
        onFinish={values => act.mutate(values)}
      >
        <Flex vertical gap={12} style={{ marginBottom: 12 }}>
          {props.consequence && (
            <Alert type={props.isDanger ? 'warning' : 'info'} showIcon title={props.consequence} />
          )}
          {isKeptShown && (
            <Typography.Text type="secondary" role="status">
              {t.commands.kept}
              <Button type="link" size="small" onClick={discard}>
                {t.commands.discard}
              </Button>
            </Typography.Text>
          )}
        </Flex>
        {props.children}
      </Form>
      {act.isError &&
        (props.conflict && isApiError(act.error, 'VERSION_OUTDATED') ? (
          props.conflict
        ) : (
          <ErrorNotice error={act.error} />
        ))}
    </Modal>
  );
};
