import type { TaskView } from '../../../api/contracts/tasks';
import { useText } from '../../i18n/use-text';
import { PageTitle } from '../../parts/page-title';
import { NextTask } from './next-task';

/** A task that is none any more: done, moved to another unit, or never this reader's. */
export const TaskGone = ({ next }: { next: TaskView | undefined }) => {
  const t = useText();
  return (
    <div className="task">
      <PageTitle title={t.toDo.gone} />
      <p className="task-note">{t.toDo.goneHint}</p>
      <NextTask next={next} />
    </div>
  );
};
