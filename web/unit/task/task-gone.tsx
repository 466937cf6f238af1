import type { TaskView } from '../../../api/contracts/tasks';
import { useText } from '../../i18n/use-text';
import { PageTitle } from '../../parts/page-title';
import { NextTask } from './next-task';

/** A task that is none any more: done, moved to another unit, or never this reader's; with what he had typed for it. */
export const TaskGone = ({ next, words = '' }: { next: TaskView | undefined; words?: string }) => {
  const t = useText();
  return (
    <div className="task">
      <PageTitle title={t.toDo.gone} />
      <p className="task-note">{t.toDo.goneHint}</p>
      {words !== '' && (
        <section aria-label={t.toDo.words}>
          <p className="task-note">{t.toDo.words}</p>
          <blockquote className="task-words">{words}</blockquote>
        </section>
      )}
      <NextTask next={next} />
    </div>
  );
};
