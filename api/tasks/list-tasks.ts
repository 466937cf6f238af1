import { toInstant } from '../../domain/calendar/civil-date';
import { byPain } from '../../domain/outlook/pain';
import { findAbsent } from '../../prisma/people/sessions';
import { readerOf } from '../../prisma/read/scope';
import { queryDoneToday, queryTasks } from '../../prisma/read/tasks';
import { personNames, unitNames } from '../../prisma/read/unit-names';
import { loadFacts } from '../../prisma/record/facts';
import { listTasks } from '../contracts/tasks';
import { route } from '../route';
import { aboutOf, presentTask } from './present-task';

/** 我的待办, with those of the people for whom one stands in; what hurts first comes first on its page. */
export const listTasksRoute = route(listTasks, async ({ deps: { db, now }, actor, query }) => {
  const absent = actor.standIn ? [] : await findAbsent(db, actor);
  const { items: tasks, next } = await queryTasks(db, actor, absent, query);
  const campaignIds = [...new Set(tasks.map(one => one.campaignId))];
  const facts = new Map(
    await Promise.all(campaignIds.map(async id => [id, await loadFacts(db, id)] as const)),
  );
  const named = await unitNames(db, [
    ...tasks
      .flatMap(one => [one.unitId, aboutOf(one) ?? [], one.state.obligations.map(({ owedBy }) => owedBy)])
      .flat(),
  ]);
  const person = await personNames(
    db,
    tasks.flatMap(one => one.forId ?? []),
  );
  const readers = new Map([actor, ...absent].map(one => [one.personId, readerOf(one)]));
  const items = tasks.map(one => ({
    ...presentTask(one, {
      facts: facts.get(one.campaignId)!,
      reader: readers.get(one.forId ?? actor.personId) ?? readerOf(actor),
      named,
    }),
    actingFor: one.forId === null ? null : person(one.forId),
  }));
  const done = query.cursor === undefined ? await queryDoneToday(db, actor, query.campaignId) : [];
  return {
    body: {
      items: items.sort(byPain),
      next,
      now: tasks[0]?.now ?? toInstant(now()),
      doneToday: done.map(({ id, docketId, ref, title, state, doneAt }) => ({
        id,
        what: state.obligations.find(one => one.id === id)?.what ?? title,
        docket: { id: docketId, kind: state.kind, ref, title },
        doneAt,
      })),
    },
  };
});
