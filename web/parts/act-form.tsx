import { Alert, Form } from 'antd';
import type { ReactNode } from 'react';
import { isConflict } from '../client/problem';
import { KeptLine } from './kept-line';
import { ErrorNotice } from './page-error';
import { SendingLine } from './sending-line';
import type { useAct, Values } from './use-act';

interface Props {
  act: ReturnType<typeof useAct>;
  /** What follows from it, where that cannot be undone or is not plain. */
  consequence?: string | undefined;
  isDanger?: boolean | undefined;
  /** Shown when somebody else was quicker; what it is given sends the same again. */
  conflict?: ((again: () => void) => ReactNode) | undefined;
  children?: ReactNode;
}

/** The fields of one act, above them what follows from it, below them what is kept and what went wrong. */
export const ActForm = ({ act, consequence, isDanger = false, conflict, children }: Props) => {
  const { form, sending } = act;
  return (
    <>
      <Form
        form={form}
        layout="vertical"
        initialValues={act.initial}
        disabled={sending.isWaiting}
        onValuesChange={(_, all: Values) => act.kept.type(all)}
        onFinish={act.submit}
      >
        {consequence && (
          <div className="act-notes">
            <Alert type={isDanger ? 'warning' : 'info'} showIcon title={consequence} />
          </div>
        )}
        {children}
      </Form>
      <SendingLine sending={sending} />
      {sending.error &&
        (conflict && isConflict(sending.error) ? (
          conflict(form.submit)
        ) : (
          <ErrorNotice error={sending.error} />
        ))}
      <KeptLine kept={act.kept} news={act.news} />
    </>
  );
};
