import { Loaded } from '../../parts/loaded';
import { ownAbility, useDocketOf } from '../task/docket-of';
import { TaskForm } from '../task/task-form';
import type { Together } from '../../tasks/gather';

/** The form of an item, in its line; what needs nothing of the case is there at once. */
export const ItemForm = ({
  tasks,
  onDone,
}: {
  tasks: Together;
  onDone: (ids: string[], isPut: boolean) => void;
}) => {
  const [task] = tasks;
  const query = useDocketOf(task);
  if (task.canTogether) {
    const ability = ownAbility(task, undefined);
    return ability && <TaskForm tasks={tasks} ability={ability} onDone={onDone} />;
  }
  return (
    <Loaded query={query}>
      {docket => {
        const ability = ownAbility(task, docket);
        return ability && <TaskForm tasks={tasks} ability={ability} docket={docket} onDone={onDone} />;
      }}
    </Loaded>
  );
};
