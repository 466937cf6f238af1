import { Form } from 'antd';
import { useRef, useState } from 'react';
import { formOf } from '../../../api/contracts/command-forms';
import type { Ability, DocketView } from '../../../api/contracts/dockets';
import type { SignOffView } from '../../../api/contracts/sign-offs';
import { isConflict } from '../../client/problem';
import { CommandField } from '../../commands/command-field';
import { ConflictNotice } from '../../commands/conflict-notice';
import { obligationOptions } from '../../commands/options';
import { toCommand } from '../../commands/to-command';
import { useAsSeen } from '../../commands/use-as-seen';
import { useLanguage, useText } from '../../i18n/use-text';
import { KeptLine } from '../../parts/kept-line';
import { ErrorNotice } from '../../parts/page-error';
import { SendingLine } from '../../parts/sending-line';
import { useKeptForm } from '../../parts/use-kept-form';
import { useSend, type Values } from '../../parts/use-send';
import { handIn, isPut } from '../sign-off/hand-in';
import { SendButton } from '../sign-off/send-button';
import { StampedChoice } from '../sign-off/stamped-choice';
import { useSignOffs } from '../sign-off/use-sign-offs';
import { valuesOf } from '../sign-off/values-of';
import type { Together } from '../../tasks/gather';
import { keptKeyOf } from './kept-key';
import { TogetherChoice } from './together-choice';

interface Props {
  /** The task whose form it is, and what the same act can serve. */
  tasks: Together;
  ability: Ability;
  /** Where the command needs more of it than its name. */
  docket?: DocketView | undefined;
  /** With the ids of the tasks that it served. */
  onDone: (ids: string[], isPut: boolean) => void;
  /** What came back from the head, or was taken back from him: its words are there. */
  written?: SignOffView | undefined;
}

/** The form of a task's command, in the page: what was typed outlives errors, folding, reloading and the device. */
export const TaskForm = ({ tasks, ability, docket, written, onDone }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const [task] = tasks;
  const kind = ability.command;
  const isTogether = task.canTogether && kind === task.command;
  const [chosenIds, setChosenIds] = useState<string[]>(tasks.map(one => one.id));
  const chosen = isTogether ? tasks.filter(one => chosenIds.includes(one.id)) : [task];
  const options = obligationOptions(ability, docket).map(one => one.value);
  const own = options.includes(task.obligationId) ? task.obligationId : options[0];
  const [form] = Form.useForm<Values>();
  const [initial] = useState<Values>({
    obligationId: own,
    obligationIds: options,
    ...(written && valuesOf(written)),
  });
  const { kept, news } = useKeptForm(keptKeyOf(task, kind), initial, values => form.setFieldsValue(values));
  const [began] = useState(() => ({ ...initial, ...kept.typed }));
  const goesBeforeHead = useSignOffs().data?.goesBeforeHead.includes(kind) ?? false;
  const asSeen = useAsSeen(docket);
  const put = useRef(false);
  const act = useSend({
    kept,
    target: [goesBeforeHead, isTogether || !docket ? chosen.map(one => one.id) : docket.version],
    onDone: () =>
      onDone(
        chosen.map(one => one.id),
        put.current,
      ),
    send: (values, once) => {
      put.current = isPut(goesBeforeHead, values);
      return asSeen<unknown>(seen =>
        handIn(values, {
          command: toCommand(kind, values),
          campaignId: task.campaign.id,
          docketIds: [...new Set(chosen.map(one => one.docket.id))],
          docket: isTogether ? undefined : seen,
          goesBeforeHead,
          once,
        }),
      );
    },
  });
  const consequence = formOf(kind).consequence?.[language];
  return (
    <Form
      className="task-form"
      form={form}
      layout="vertical"
      initialValues={began}
      disabled={act.isWaiting}
      onValuesChange={(_, all: Values) => kept.type(all)}
      onFinish={(values: Values) => act.mutate(values)}
    >
      {isTogether && <TogetherChoice tasks={tasks} chosenIds={chosenIds} onChange={setChosenIds} />}
      {formOf(kind).asks.map(ask => (
        <CommandField key={ask.name} ask={ask} ability={ability} docket={docket} />
      ))}
      {consequence && <p className="task-note">{consequence}</p>}
      {act.isError &&
        (docket && isConflict(act.error) ? (
          <ConflictNotice docket={docket} ability={ability} again={form.submit} />
        ) : (
          <ErrorNotice error={act.error} />
        ))}
      {goesBeforeHead && <StampedChoice />}
      <SendingLine sending={act} />
      <div className="task-send">
        <KeptLine kept={kept} news={news} hint={t.kept.hint} />
        <SendButton
          kind={kind}
          count={chosen.length}
          goesBeforeHead={goesBeforeHead}
          isPending={act.isPending}
        />
      </div>
    </Form>
  );
};
