import { Empty, Flex } from 'antd';
import { listTasks } from '../../api/contracts/tasks';
import { useText } from '../i18n/use-text';
import { useHeldPages } from '../live/use-held';
import { Loaded } from '../parts/loaded';
import { MoreButton } from '../parts/more-button';
import { PageTitle } from '../parts/page-title';
import { UpdatedBar } from '../parts/updated-bar';
import { groupTasks } from './group-tasks';
import { TaskGroup } from './task-group';

/** 我的任务: what the person, the unit or the office has to do now, most urgent first. */
export const TasksPage = () => {
  const t = useText();
  const { pages, news } = useHeldPages(listTasks, { query: { limit: 200 } });
  return (
    <>
      <PageTitle title={t.campaigns.tasks.title} />
      <UpdatedBar count={news.count} onShow={news.show} />
      <Loaded query={pages}>
        {data => {
          const tasks = data.pages.flatMap(page => page.items);
          if (tasks.length === 0) return <Empty description={t.campaigns.tasks.empty} />;
          return (
            <Flex vertical gap={16}>
              {groupTasks(tasks).map(group => (
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
