import { Alert, Button, Form, Typography } from 'antd';
import type { ReactNode } from 'react';
import { isApiError } from '../client/problem';
import { useText } from '../i18n/use-text';
import { ErrorNotice } from './page-error';
import type { useAct } from './use-act';

interface Props {
  act: ReturnType<typeof useAct>;
  /** What follows from it, where that cannot be undone or is not plain. */
  consequence?: string | undefined;
  isDanger?: boolean | undefined;
  /** Shown when somebody else was quicker. */
  conflict?: ReactNode;
  children?: ReactNode;
}

/** The fields of one act, above them what follows from it and what was kept, below them what went wrong. */
export const ActForm = ({ act, consequence, isDanger = false, conflict, children }: Props) => {
  const t = useText();
  return (
    <>
      <Form
        form={act.form}
        layout="vertical"
        initialValues={act.initial}
        onValuesChange={(_, all: Record<string, unknown>) => act.keep(all)}
        onFinish={act.submit}
      >
        {(consequence ?? act.isKeptShown) && (
          <div className="act-notes">
            {consequence && <Alert type={isDanger ? 'warning' : 'info'} showIcon title={consequence} />}
            {act.isKeptShown && (
              <Typography.Text type="secondary" role="status">
                {t.commands.kept}
                <Button type="link" size="small" onClick={act.discard}>
                  {t.commands.discard}
                </Button>
              </Typography.Text>
            )}
          </div>
        )}
        {children}
      </Form>
      {act.error &&
        (conflict && isApiError(act.error, 'VERSION_OUTDATED') ? (
          conflict
        ) : (
          <ErrorNotice error={act.error} />
        ))}
    </>
  );
};
