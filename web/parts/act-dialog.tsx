import { Modal } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '../i18n/use-text';
import { ActForm } from './act-form';
import { stillDialog } from './still-dialog';
import { useAct, type Act } from './use-act';

interface Props extends Omit<Act, 'onDone'> {
  title: string;
  /** The verb on the button. */
  verb: string;
  consequence?: string | undefined;
  isDanger?: boolean;
  /** Shown when somebody else was quicker; what it is given sends the same again. */
  conflict?: (again: () => void) => ReactNode;
  children?: ReactNode;
  onClose: () => void;
}

/** A dialog that does one act. */
export const ActDialog = ({
  title,
  verb,
  consequence,
  isDanger,
  conflict,
  children,
  onClose,
  ...rest
}: Props) => {
  const t = useText();
  const act = useAct({ ...rest, onDone: onClose });
  // Closed, the dialog is gone at once: whoever uses the keyboard goes on where it was opened.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    },
    [opener],
  );
  return (
    <Modal
      {...stillDialog}
      open
      title={title}
      onCancel={onClose}
      okText={verb}
      cancelText={t.shell.cancel}
      confirmLoading={act.sending.isPending}
      onOk={act.form.submit}
      width={620}
    >
      <ActForm act={act} consequence={consequence} isDanger={isDanger} conflict={conflict}>
        {children}
      </ActForm>
    </Modal>
  );
};
