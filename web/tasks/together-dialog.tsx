import { Typography } from 'antd';
import { formOf } from '../../api/contracts/command-forms';
import { commandMany } from '../../api/contracts/command-endpoints';
import type { TaskView } from '../../api/contracts/tasks';
import { call } from '../client/call';
import { CommandField } from '../commands/command-field';
import { toCommand } from '../commands/to-command';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';

/** One command on several dockets, in one transaction: all of them or none. */
export const TogetherDialog = ({ tasks, onClose }: { tasks: TaskView[]; onClose: () => void }) => {
  const t = useText();
  const [first] = tasks;
  if (!first?.command) return null;
  const kind = first.command;
  const ability = { command: kind, mode: 'own' as const, unitIds: [], targetIds: [], obligationIds: [] };
  const title = t.campaigns.tasks.together(t.names.command[kind], tasks.length);
  return (
    <ActDialog
      title={title}
      verb={t.names.command[kind]}
      keptKey={`${first.campaign.id}/together/${kind}`}
      consequence={tasks.length > 1 && kind !== 'sign-for' ? t.campaigns.tasks.together_ : undefined}
      send={(values, idempotencyKey) =>
        call(commandMany, {
          params: { id: first.campaign.id },
          body: {
            docketIds: [...new Set(tasks.map(task => task.docket.id))],
            command: toCommand(kind, values),
          },
          idempotencyKey,
        })
      }
      doneText={t.commands.done(title)}
      onClose={onClose}
    >
      <ul style={{ paddingInlineStart: 18, maxHeight: 220, overflow: 'auto' }}>
        {tasks.map(task => (
          <li key={task.id}>
            <Typography.Text strong>{task.docket.ref}</Typography.Text> {task.docket.title}
          </li>
        ))}
      </ul>
      {formOf(kind).asks.map(ask => (
        <CommandField key={ask.name} ask={ask} ability={ability} />
      ))}
    </ActDialog>
  );
};
