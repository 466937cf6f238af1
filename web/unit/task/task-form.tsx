import { Form } from 'antd';
import { useRef, useState } from 'react';
import { formOf } from '../../../api/contracts/command-forms';
import type { Ability, DocketView } from '../../../api/contracts/dockets';
import type { SignOffView } from '../../../api/contracts/sign-offs';
import { isApiError } from '../../client/problem';
import { CommandField } from '../../commands/command-field';
import { ConflictNotice } from '../../commands/conflict-notice';
import { obligationOptions } from '../../commands/options';
import { toCommand } from '../../commands/to-command';
import { useLanguage, useText } from '../../i18n/use-text';
import { keepValues, keptValues } from '../../parts/kept-values';
import { ErrorNotice } from '../../parts/page-error';
import { useSend, type Values } from '../../parts/use-send';
import { handIn, isPut } from '../sign-off/hand-in';
import { SendButton } from '../sign-off/send-button';
import { StampedChoice } from '../sign-off/stamped-choice';
import { useSignOffs } from '../sign-off/use-sign-offs';
import { valuesOf } from '../sign-off/values-of';
import type { Together } from '../../tasks/gather';
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

/** The form of a task's command, in the page: what was typed outlives errors, folding and reloading. */
export const TaskForm = ({ tasks, ability, docket, written, onDone }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const [task] = tasks;
  const kind = ability.command;
  const isTogether = task.canTogether && kind === task.command;
  const [chosenIds, setChosenIds] = useState<string[]>(tasks.map(one => one.id));
  const chosen = isTogether ? tasks.filter(one => chosenIds.includes(one.id)) : [task];
  const keptKey = isTogether ? `${task.campaign.id}/together/${kind}` : `${task.docket.id}/${kind}/own`;
  const [kept] = useState(() => keptValues(keptKey));
  const goesBeforeHead = useSignOffs().data?.goesBeforeHead.includes(kind) ?? false;
  const put = useRef(false);
  const act = useSend({
    keptKey,
    onDone: () =>
      onDone(
        chosen.map(one => one.id),
        put.current,
      ),
    send: (values, idempotencyKey) => {
      put.current = isPut(goesBeforeHead, values);
      return handIn(values, {
        command: toCommand(kind, values),
        campaignId: task.campaign.id,
        docketIds: [...new Set(chosen.map(one => one.docket.id))],
        docket: isTogether ? undefined : docket,
        goesBeforeHead,
        once: { idempotencyKey },
      });
    },
  });
  const options = obligationOptions(ability, docket).map(one => one.value);
  const own = options.includes(task.obligationId) ? task.obligationId : options[0];
  const consequence = formOf(kind).consequence?.[language];
  return (
    <Form
      className="task-form"
      layout="vertical"
      initialValues={{
        obligationId: own,
        obligationIds: options,
        ...(written && valuesOf(written)),
        ...kept,
      }}
      onValuesChange={(_, all: Values) => keepValues(keptKey, all)}
      onFinish={(values: Values) => act.mutate(values)}
    >
      {isTogether && <TogetherChoice tasks={tasks} chosenIds={chosenIds} onChange={setChosenIds} />}
      {formOf(kind).asks.map(ask => (
        <CommandField key={ask.name} ask={ask} ability={ability} docket={docket} />
      ))}
      {consequence && <p className="task-note">{consequence}</p>}
      {act.isError &&
        (docket && isApiError(act.error, 'VERSION_OUTDATED') ? (
          <ConflictNotice docket={docket} />
        ) : (
          <ErrorNotice error={act.error} />
        ))}
      {goesBeforeHead && <StampedChoice />}
      <div className="task-send">
        <span className="task-note">{t.toDo.keptHere}</span>
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
