import { Checkbox } from 'antd';
import type { TaskView } from '../../../api/contracts/tasks';
import { useText } from '../../i18n/use-text';
import type { Together } from '../../tasks/gather';

interface Props {
  tasks: Together;
  chosenIds: readonly string[];
  onChange: (ids: string[]) => void;
}

const nameOf = ({ docket }: TaskView): string => docket.ref ?? docket.title;

/** One paper for several problems: which of them it serves. */
export const TogetherChoice = ({ tasks, chosenIds, onChange }: Props) => {
  const t = useText();
  if (tasks.length === 1) return null;
  return (
    <fieldset className="together">
      <legend>{t.toDo.together}</legend>
      <Checkbox.Group
        value={[...chosenIds]}
        onChange={ids => onChange(ids.map(String))}
        options={tasks.map(task => ({ value: task.id, label: nameOf(task) }))}
      />
    </fieldset>
  );
};
