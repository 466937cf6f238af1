import { Typography } from 'antd';
import { formOf } from '../../api/contracts/command-forms';
import type { TaskView } from '../../api/contracts/tasks';
import { CommandField } from '../commands/command-field';
import { toCommand } from '../commands/to-command';
import { useText } from '../i18n/use-text';
import { ActDialog } from '../parts/act-dialog';
import { handIn } from '../unit/sign-off/hand-in';
import { StampedChoice } from '../unit/sign-off/stamped-choice';
import { useSignOffs } from '../unit/sign-off/use-sign-offs';

/** One command on several dockets, in one transaction: all of them or none. */
export const TogetherDialog = ({ tasks, onClose }: { tasks: TaskView[]; onClose: () => void }) => {
  const t = useText();
  const [first] = tasks;
  const { data } = useSignOffs();
  if (!first?.command) return null;
  const kind = first.command;
  const goesBeforeHead = data?.goesBeforeHead.includes(kind) ?? false;
  const ability = { command: kind, mode: 'own' as const, unitIds: [], targetIds: [], obligationIds: [] };
  const title = t.campaigns.tasks.together(t.names.command[kind], tasks.length);
  return (
    <ActDialog
      title={title}
      verb={goesBeforeHead ? t.signOffs.send : t.names.command[kind]}
      keptKey={`${first.campaign.id}/together/${kind}`}
      consequence={tasks.length > 1 && kind !== 'sign-for' ? t.campaigns.tasks.together_ : undefined}
      target={[goesBeforeHead, ...tasks.map(task => task.docket.id)]}
      send={(values, once) =>
        handIn(values, {
          command: toCommand(kind, values),
          campaignId: first.campaign.id,
          docketIds: [...new Set(tasks.map(task => task.docket.id))],
          goesBeforeHead,
          once,
        })
      }
      doneText={goesBeforeHead ? t.signOffs.sent : t.commands.done(title)}
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
      {goesBeforeHead && <StampedChoice />}
    </ActDialog>
  );
};
