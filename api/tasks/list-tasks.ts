import { dateOf } from '../../domain/calendar/civil-date';
import { commandFor } from '../../domain/case/command-for';
import { provisionalYears } from '../../domain/explain/provisional';
import { obligationLight } from '../../domain/light/light';
import { isOfficesOwn } from '../../domain/obligation/offices-own';
import { loadPolicy } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import { findAbsent } from '../../prisma/people/sessions';
import { queryTasks, type TaskRecord } from '../../prisma/read/tasks';
import { personNames, unitNames, type Named } from '../../prisma/read/unit-names';
import { listTasks, type TaskView } from '../contracts/tasks';
import { route } from '../route';
import { presentDerivation } from '../explanations/present-derivation';

const isPaper = ({ state }: TaskRecord): boolean => state.kind === 'letter' || state.kind === 'proceeding';

const present = async (
  db: Db,
  task: TaskRecord,
  named: (id: string) => Named,
): Promise<Omit<TaskView, 'actingFor'>> => {
  const obligation = task.state.obligations.find(one => one.id === task.id);
  if (!obligation) throw new Error(`docket ${task.docketId} has no obligation ${task.id}`);
  const policy = await loadPolicy(db, task.policyId, task.policyVersion);
  const light = obligationLight(obligation, dateOf(task.now), policy);
  return {
    id: task.id,
    kind: isOfficesOwn(obligation) ? 'to-decide' : 'owed',
    obligationKind: obligation.kind,
    obligationId: obligation.id,
    command: commandFor(obligation),
    what: obligation.what,
    unit: named(task.unitId),
    about: isPaper(task) && task.state.unitId ? named(task.state.unitId) : null,
    campaign: {
      id: task.campaignId,
      title: task.campaignTitle,
      clock: task.clock === 'rehearsal' ? 'rehearsal' : 'real',
    },
    docket: {
      id: task.docketId,
      kind: task.state.kind,
      ref: task.ref,
      title: task.title,
      version: task.version,
    },
    round: obligation.round,
    dueOn: task.dueOn,
    derivation: presentDerivation(obligation.derivation),
    provisionalYears: provisionalYears(obligation.derivation),
    light,
    isOverdue: light === 'red',
  };
};

/** 我的待办, with those of the people for whom one stands in. */
export const listTasksRoute = route(listTasks, async ({ deps, actor, query }) => {
  const absent = actor.standIn ? [] : await findAbsent(deps.db, actor);
  const page = await queryTasks(deps.db, actor, absent, query);
  const tasks = page.items;
  const named = await unitNames(
    deps.db,
    tasks.flatMap(one => [one.unitId, ...(isPaper(one) && one.state.unitId ? [one.state.unitId] : [])]),
  );
  const person = await personNames(
    deps.db,
    tasks.flatMap(one => one.forId ?? []),
  );
  const items = await Promise.all(
    tasks.map(async one => ({
      ...(await present(deps.db, one, named)),
      actingFor: one.forId === null ? null : person(one.forId),
    })),
  );
  return { body: { items, next: page.next } };
});
