import { Button, Form } from 'antd';
import { useState } from 'react';
import { formOf } from '../../../api/contracts/command-forms';
import { commandCase, commandMany, commandUnitFile } from '../../../api/contracts/command-endpoints';
import type { Ability, DocketView } from '../../../api/contracts/dockets';
import { call } from '../../client/call';
import { isApiError } from '../../client/problem';
import { CommandField } from '../../commands/command-field';
import { ConflictNotice } from '../../commands/conflict-notice';
import { obligationOptions } from '../../commands/options';
import { toCommand } from '../../commands/to-command';
import { useLanguage, useText } from '../../i18n/use-text';
import { keepValues, keptValues } from '../../parts/kept-values';
import { ErrorNotice } from '../../parts/page-error';
import { useSend, type Values } from '../../parts/use-send';
import type { Together } from '../../tasks/gather';
import { TogetherChoice } from './together-choice';

interface Props {
  /** The task whose form it is, and what the same act can serve. */
  tasks: Together;
  ability: Ability;
  /** Where the command needs more of it than its name. */
  docket?: DocketView | undefined;
  /** With the ids of the tasks that it served. */
  onDone: (ids: string[]) => void;
}

/** The form of a task's command, in the page: what was typed outlives errors, folding and reloading. */
export const TaskForm = ({ tasks, ability, docket, onDone }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const [task] = tasks;
  const kind = ability.command;
  const isTogether = task.canTogether && kind === task.command;
  const [chosenIds, setChosenIds] = useState<string[]>(tasks.map(one => one.id));
  const chosen = isTogether ? tasks.filter(one => chosenIds.includes(one.id)) : [task];
  const keptKey = isTogether ? `${task.campaign.id}/together/${kind}` : `${task.docket.id}/${kind}/own`;
  const [kept] = useState(() => keptValues(keptKey));
  const command = (values: Values) => toCommand(kind, values);
  const act = useSend({
    keptKey,
    onDone: () => onDone(chosen.map(one => one.id)),
    send: (values, idempotencyKey) =>
      isTogether || !docket
        ? call(commandMany, {
            params: { id: task.campaign.id },
            body: { docketIds: [...new Set(chosen.map(one => one.docket.id))], command: command(values) },
            idempotencyKey,
          })
        : call(docket.kind === 'unit-file' ? commandUnitFile : commandCase, {
            params: { id: docket.id },
            body: { command: command(values) },
            idempotencyKey,
            version: docket.version,
          }),
  });
  const options = obligationOptions(ability, docket).map(one => one.value);
  const own = options.includes(task.obligationId) ? task.obligationId : options[0];
  const consequence = formOf(kind).consequence?.[language];
  return (
    <Form
      className="task-form"
      layout="vertical"
      initialValues={{ obligationId: own, obligationIds: options, ...kept }}
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
      <div className="task-send">
        <span className="task-note">{t.toDo.keptHere}</span>
        <Button type="primary" htmlType="submit" loading={act.isPending} disabled={chosen.length === 0}>
          {t.toDo.submit(t.names.command[kind], chosen.length)}
        </Button>
      </div>
    </Form>
  );
};
