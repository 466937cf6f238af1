import { dateOf, daysBetween } from '../../domain/calendar/civil-date';
import { commandFor, servesSeveral } from '../../domain/case/command-for';
import type { Facts } from '../../domain/docket/draft';
import { provisionalYears } from '../../domain/explain/provisional';
import { obligationLight } from '../../domain/light/light';
import { isOfficesOwn } from '../../domain/obligation/offices-own';
import type { Obligation } from '../../domain/obligation/types';
import { consequenceOf } from '../../domain/outlook/consequence';
import type { Reader } from '../../domain/permissions/reader';
import type { TaskRecord } from '../../prisma/read/tasks';
import type { Named } from '../../prisma/read/unit-names';
import type { TaskView } from '../contracts/tasks';
import { presentDerivation, presentStep } from '../explanations/present-derivation';

/** What a task is presented with: the rules of its campaign, for whom it is read, and units' names. */
interface Presenting {
  facts: Facts;
  reader: Reader;
  named: (id: string) => Named;
}

const obligationOf = ({ state, id, docketId }: TaskRecord): Obligation => {
  const found = state.obligations.find(one => one.id === id);
  if (!found) throw new Error(`docket ${docketId} has no obligation ${id}`);
  return found;
};

/** A letter or a proceeding has one unit that it is about. */
export const aboutOf = ({ state }: TaskRecord): string | null =>
  state.kind === 'letter' || state.kind === 'proceeding' ? (state.unitId ?? null) : null;

const consequence = (
  obligation: Obligation,
  { facts, reader, named }: Presenting,
): TaskView['consequence'] => {
  const next = consequenceOf(obligation, { facts, reader, nameOf: id => named(id).name });
  return (
    next && {
      act: next.act,
      at: next.dueAt,
      says: presentStep(next.says),
      derivation: presentDerivation(next.derivation),
      provisionalYears: provisionalYears(next.derivation),
    }
  );
};

/** The command that does a task, and with which others: those of one campaign, for one person, that the same command does. */
export const togetherOf = (task: TaskRecord): Pick<TaskView, 'command' | 'canTogether' | 'groupKey'> => {
  const obligation = obligationOf(task);
  const command = commandFor(obligation);
  const by = isOfficesOwn(obligation) ? obligation.what : (command ?? obligation.kind);
  return {
    command,
    canTogether: !isOfficesOwn(obligation) && task.forId === null && servesSeveral(command),
    groupKey: [task.forId ?? '', task.campaignId, by].join('/'),
  };
};

/** One thing to do, with why it is owed and what happens by itself if it is not done. */
export const presentTask = (task: TaskRecord, presenting: Presenting): Omit<TaskView, 'actingFor'> => {
  const { named, facts } = presenting;
  const obligation = obligationOf(task);
  const today = dateOf(task.now);
  const light = obligationLight(obligation, today, facts.policy);
  const aboutId = aboutOf(task);
  const [first] = obligation.derivation;
  const daysLeft = daysBetween(today, task.dueOn);
  return {
    id: task.id,
    kind: isOfficesOwn(obligation) ? 'to-decide' : 'owed',
    obligationKind: obligation.kind,
    obligationId: obligation.id,
    what: obligation.what,
    unit: named(task.unitId),
    about: aboutId === null ? null : named(aboutId),
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
    isInclusive: obligation.derivation.some(({ rule }) => rule?.code === 'inclusive'),
    reason: first ? presentStep(first) : null,
    consequence: consequence(obligation, presenting),
    ...togetherOf(task),
    light,
    isOverdue: light === 'red',
    overdueDays: light === 'red' ? -daysLeft : 0,
    daysLeft,
  };
};
