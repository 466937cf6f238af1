import { Button, Form } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { commandProceedingEndpoint, getProceeding } from '../../../api/contracts/proceedings';
import type { TaskView } from '../../../api/contracts/tasks';
import { call } from '../../client/call';
import { useGet } from '../../client/use-get';
import { useText } from '../../i18n/use-text';
import { KeptLine } from '../../parts/kept-line';
import { Loaded } from '../../parts/loaded';
import { ErrorNotice } from '../../parts/page-error';
import { SendingLine } from '../../parts/sending-line';
import { useKeptForm } from '../../parts/use-kept-form';
import { useSend, type Values } from '../../parts/use-send';
import { ActFields } from '../../proceedings/act-fields';
import { toAct } from '../../proceedings/to-act';
import { pathOfTask } from '../../tasks/path-of-task';

interface Props {
  task: TaskView;
  onDone: () => void;
}

const AnswerForm = ({ id, onDone }: { id: string; onDone: () => void }) => {
  const t = useText();
  const [form] = Form.useForm<Values>();
  const { kept, news } = useKeptForm(`${id}/answer`, {}, values => form.setFieldsValue(values));
  const [began] = useState(() => kept.typed);
  const act = useSend({
    kept,
    onDone,
    send: (values, once) =>
      call(commandProceedingEndpoint, { params: { id }, body: toAct('answer', values), ...once }),
  });
  const name = t.names.proceedingCommand.answer;
  return (
    <section className="task-panel" aria-label={name}>
      <Form
        className="task-form"
        form={form}
        layout="vertical"
        initialValues={began}
        disabled={act.isWaiting}
        onValuesChange={(_, all: Values) => kept.type(all)}
        onFinish={(values: Values) => act.mutate(values)}
      >
        <ActFields command="answer" />
        {act.isError && <ErrorNotice error={act.error} />}
        <SendingLine sending={act} />
        <div className="task-send">
          <KeptLine kept={kept} news={news} hint={t.kept.hint} />
          <Button type="primary" htmlType="submit" loading={act.isPending}>
            {name}
          </Button>
        </div>
      </Form>
    </section>
  );
};

/** Feedback after an interview, in the page; what was typed is that of the proceeding's own dialog. */
export const FeedbackForm = ({ task, onDone }: Props) => {
  const t = useText();
  const { id } = task.docket;
  const query = useGet(getProceeding, { params: { id } });
  return (
    <Loaded query={query}>
      {({ abilities }) => (
        <>
          {abilities.includes('answer') && <AnswerForm id={id} onDone={onDone} />}
          <p className="task-note">
            <Link to={pathOfTask(task)}>{t.toDo.interview}</Link>
          </p>
        </>
      )}
    </Loaded>
  );
};
