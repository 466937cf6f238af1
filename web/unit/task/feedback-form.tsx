import { Button, Form } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { commandProceedingEndpoint, getProceeding } from '../../../api/contracts/proceedings';
import type { TaskView } from '../../../api/contracts/tasks';
import { call } from '../../client/call';
import { useGet } from '../../client/use-get';
import { useText } from '../../i18n/use-text';
import { keepValues, keptValues } from '../../parts/kept-values';
import { Loaded } from '../../parts/loaded';
import { ErrorNotice } from '../../parts/page-error';
import { useSend, type Values } from '../../parts/use-send';
import { ActFields } from '../../proceedings/act-fields';
import { toAct } from '../../proceedings/to-act';
import { pathOfTask } from '../../tasks/path-of-task';

interface Props {
  task: TaskView;
  onDone: () => void;
}

/** Feedback after an interview, in the page; what was typed is that of the proceeding's own dialog. */
export const FeedbackForm = ({ task, onDone }: Props) => {
  const t = useText();
  const { id } = task.docket;
  const query = useGet(getProceeding, { params: { id } });
  const keptKey = `${id}/answer`;
  const [kept] = useState(() => keptValues(keptKey));
  const act = useSend({
    keptKey,
    onDone,
    send: (values, idempotencyKey) =>
      call(commandProceedingEndpoint, {
        params: { id },
        body: toAct('answer', values),
        idempotencyKey,
      }),
  });
  const name = t.names.proceedingCommand.answer;
  return (
    <Loaded query={query}>
      {({ abilities }) => (
        <>
          {abilities.includes('answer') && (
            <section className="task-panel" aria-label={name}>
              <Form
                className="task-form"
                layout="vertical"
                initialValues={kept}
                onValuesChange={(_, all: Values) => keepValues(keptKey, all)}
                onFinish={(values: Values) => act.mutate(values)}
              >
                <ActFields command="answer" />
                {act.isError && <ErrorNotice error={act.error} />}
                <div className="task-send">
                  <span className="task-note">{t.toDo.keptHere}</span>
                  <Button type="primary" htmlType="submit" loading={act.isPending}>
                    {name}
                  </Button>
                </div>
              </Form>
            </section>
          )}
          <p className="task-note">
            <Link to={pathOfTask(task)}>{t.toDo.interview}</Link>
          </p>
        </>
      )}
    </Loaded>
  );
};
