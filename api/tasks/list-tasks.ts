import { dateOf } from '../../domain/calendar/civil-date';
import { awaitsOffice } from '../../domain/case/outcome';
import { obligationLight } from '../../domain/light/light';
import { loadPolicy } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import { findAbsent } from '../../prisma/people/sessions';
import { queryTasks, type TaskRecord } from '../../prisma/read/tasks';
import { personNames, unitNames, type Named } from '../../prisma/read/unit-names';
import { listTasks, type TaskView } from '../contracts/tasks';
import { route } from '../route';
import { presentDerivation } from '../explanations/present-derivation';
import type { CommandKind } from '../../domain/codes/commands';
import type { ObligationKind } from '../../domain/codes/obligation';

/** The command that meets an obligation; letters and proposals are handled on their own pages. */
const commandFor: Record<ObligationKind, CommandKind | null> = {
  receipt: 'sign-for',
  liaison: 'name-liaison',
  plan: 'submit-plan',
  rectification: 'apply-for-closing',
  milestone: 'complete-milestone',
  report: 'submit-report',
  verification: 'verify',
  review: 'record-review',
  'look-back': 'look-back',
  feedback: null,
  'new-deadline': 'apply-for-closing',
  letter: null,
  decision: null,
  'extension-decision': 'decide-extension',
  'contest-decision': 'decide-contest',
};

const decisions: Record<Exclude<TaskRecord['what'], 'obligation'>, { command: CommandKind; what: string }> = {
  plan: { command: 'approve-plan', what: '审核整改方案' },
  report: { command: 'accept-report', what: '审核整改报告' },
  'task-return': { command: 'decide-task-return', what: '审核退办申请' },
  close: { command: 'close', what: '验收已通过,办理销号' },
  filed: { command: 'close', what: '问责已立卷:重新限期,或按未完成结案' },
};

const isPaper = ({ state }: TaskRecord): boolean => state.kind === 'letter' || state.kind === 'proceeding';

const present = async (
  db: Db,
  task: TaskRecord,
  named: (id: string) => Named,
): Promise<Omit<TaskView, 'actingFor'>> => {
  const obligation = task.state.obligations.find(one => one.id === task.obligationId);
  const policy = await loadPolicy(db, task.policyId, task.policyVersion);
  const today = dateOf(task.now);
  const decision = task.what === 'obligation' ? null : decisions[task.what];
  const light = obligation ? obligationLight(obligation, today, policy) : 'green';
  return {
    id: task.id,
    kind: task.kind,
    obligationKind: obligation?.kind ?? null,
    obligationId: task.obligationId,
    command: decision ? decision.command : obligation ? commandFor[obligation.kind] : null,
    what: decision?.what ?? obligation?.what ?? task.title,
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
    round: obligation?.round ?? 1,
    dueOn: task.dueOn,
    derivation: presentDerivation(obligation?.derivation ?? []),
    light,
    isOverdue: light === 'red',
  };
};

/** Which filed cases wait for the office is the domain's rule; the query only knows those that may. */
const isDue = async (db: Db, { what, state, policyId, policyVersion }: TaskRecord): Promise<boolean> =>
  what !== 'filed' || awaitsOffice(state, await loadPolicy(db, policyId, policyVersion));

/** 我的待办, with those of the people for whom one stands in; a page may be shorter than was asked for. */
export const listTasksRoute = route(listTasks, async ({ deps, actor, query }) => {
  const absent = actor.standIn ? [] : await findAbsent(deps.db, actor);
  const page = await queryTasks(deps.db, actor, absent, query);
  const due = await Promise.all(page.items.map(one => isDue(deps.db, one)));
  const tasks = page.items.filter((_one, index) => due[index]);
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
