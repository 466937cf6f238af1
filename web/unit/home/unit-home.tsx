import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { listTasks } from '../../../api/contracts/tasks';
import { useText } from '../../i18n/use-text';
import { LettersToAcknowledge } from '../../letters/letters-to-acknowledge';
import { useHeld } from '../../live/use-held';
import { Loaded } from '../../parts/loaded';
import { NowContext } from '../../parts/now-context';
import { UpdatedBar } from '../../parts/updated-bar';
import { useSession } from '../../session/use-session';
import { DoneToday } from './done-today';
import { EmptyHome } from './empty-home';
import { groupTasks } from './group-tasks';
import { HomeAside } from './home-aside';
import { HomeItem } from './home-item';
import { HomeSentence } from './home-sentence';
import { SignOffLines } from '../sign-off/sign-off-lines';
import { apartBySignOff, notOnTop, onTop, signOffOf, useSignOffs } from '../sign-off/use-sign-offs';
import '../task/task.css';
import './home.css';

/** 待办: what a unit owes, by when, why, in order of what hurts first, done from the list where that is possible. */
export const UnitHome = () => {
  const t = useText();
  const { data: session } = useSession();
  const [search] = useSearchParams();
  const [result, setResult] = useState<string | null>(null);
  const { query, news } = useHeld(listTasks, { query: { limit: 200 } });
  const namedId = search.get('task');
  const signOffs = useSignOffs().data?.items;
  return (
    <Loaded query={query}>
      {({ items: tasks, now, doneToday }) => {
        const groups = groupTasks(apartBySignOff(notOnTop(tasks, signOffs), signOffs));
        const top = onTop(signOffs);
        const late =
          groups.filter(([task]) => task.isOverdue).length + top.filter(one => one.owed?.isOverdue).length;
        return (
          <NowContext value={now}>
            <HomeSentence
              unit={session?.unit.name ?? ''}
              count={groups.length + top.length}
              overdue={late}
              now={now}
            />
            <LettersToAcknowledge />
            <div className="home">
              <section className="home-list" aria-label={t.toDo.list}>
                <UpdatedBar count={news.count} onShow={news.show} />
                {result !== null && (
                  <p className="home-result" role="status">
                    {result}
                  </p>
                )}
                {groups.length + top.length === 0 && <EmptyHome />}
                <SignOffLines items={signOffs} />
                {groups.map(group => (
                  <HomeItem
                    key={group[0].id}
                    tasks={group}
                    signOff={signOffOf(signOffs, group[0])}
                    isNamed={group.some(task => task.id === namedId)}
                    onDone={setResult}
                  />
                ))}
                <DoneToday done={doneToday} />
              </section>
              <HomeAside campaignId={tasks[0]?.campaign.id} />
            </div>
          </NowContext>
        );
      }}
    </Loaded>
  );
};
