import { Empty, Flex } from 'antd';
import { listTasks, type TaskView } from '../../api/contracts/tasks';
import { usePages } from '../client/use-get';
import { useText } from '../i18n/use-text';
import { Loaded } from '../parts/loaded';
import { MoreButton } from '../parts/more-button';
import { PageTitle } from '../parts/page-title';
import { TaskGroup } from './task-group';

/** Tasks of one campaign that are done by the same command: they can be done together. */
const grouped = (tasks: TaskView[]): { key: string; tasks: [TaskView, ...TaskView[]] }[] => {
  const groups = new Map<string, [TaskView, ...TaskView[]]>();
  for (const task of tasks) {
    const key = `${task.actingFor?.id ?? ''}/${task.campaign.id}/${task.kind === 'to-decide' ? task.what : (task.command ?? task.obligationKind ?? '')}`;
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return [...groups].map(([key, members]) => ({ key, tasks: members }));
};

/** 我的任务: what the person, the unit or the office has to do now, most urgent first. */
export const TasksPage = () => {
  const t = useText();
  const pages = usePages(listTasks, { query: { limit: 200 } });
  return (
    <>
      <PageTitle title={t.campaigns.tasks.title} />
      <Loaded query={pages}>
        {data => {
          const tasks = data.pages.flatMap(page => page.items);
          if (tasks.length === 0) return <Empty description={t.campaigns.tasks.empty} />;
          return (
            <Flex vertical gap={16}>
              {grouped(tasks).map(group => (
                <TaskGroup key={group.key} tasks={group.tasks} />
              ))}
              <MoreButton pages={pages} />
            </Flex>
          );
        }}
      </Loaded>
    </>
  );
};
