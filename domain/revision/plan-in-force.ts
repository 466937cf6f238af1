import type { CivilDate } from '../calendar/civil-date';
import type { Timetable } from '../docket/draft';
import { caseDocketId } from '../launch/build-dockets';
import { inCase } from '../launch/in-case';
import type { ResolvedPlan, TimetableDerivations } from '../launch/resolved-plan';
import type { UnitId } from '../obligation/types';
import type { Plan } from '../plan/types';
import type { Derivation } from '../explain/derivation';

export interface PlannedMilestone {
  /** With the unit the obligation's id: `一-1:milestone:UNIT:GROUP`. It stays when the day moves. */
  group: string;
  on: CivilDate;
  raw: string;
  owedBy: UnitId[] | null;
  isFollowUp: boolean;
  derivation: Derivation;
}

/** A measure as it bears on one case. The same measure has the same key in every case. */
export interface PlannedTask {
  key: string;
  label: string;
  text: string;
  leads: UnitId[];
  responsible: UnitId[];
  supporting: UnitId[];
  supervising: UnitId[];
  due: { on: CivilDate; derivation: Derivation } | null;
  isLongTerm: boolean;
  /** With the lead the rectification's id; null where nothing falls due. It stays when the day moves. */
  group: string | null;
  milestones: PlannedMilestone[];
}

/** One problem as the plan in force has it, and the case that supervises it. */
export interface PlannedCase {
  docketId: string;
  /** The number under which it was handed out; a later text may number it otherwise. */
  ref: string;
  category: string;
  text: string;
  tasks: PlannedTask[];
}

/**
 * What is supervised: the launched plan with every revision approved since. A revised text is compared with this, never with the
 * text before it.
 */
export interface PlanInForce {
  cases: PlannedCase[];
  timetable: Timetable;
  derivations: TimetableDerivations;
}

/** A problem of a resolved plan with the measures that answer it. `keyOf` names an assignment in every later comparison. */
export const plannedTasks = (
  plan: Pick<Plan, 'assignments'>,
  resolved: Pick<ResolvedPlan, 'assignments'>,
  assignments: readonly number[],
  keyOf: (index: number) => string,
  isMajor = false,
): PlannedTask[] =>
  assignments.flatMap(index => {
    const assignment = resolved.assignments[index];
    if (!assignment) return [];
    const one = inCase(assignment, isMajor);
    const { label, leads, responsible, supporting, supervising, due, isLongTerm, group } = one;
    const milestones = one.milestones.map((milestone, n) => ({ ...milestone, group: `${index}.${n}` }));
    return [
      {
        key: keyOf(index),
        label,
        text: plan.assignments[index]?.text ?? '',
        leads,
        responsible,
        supporting,
        supervising,
        due,
        isLongTerm,
        group,
        milestones,
      },
    ];
  });

/** A plan as it is launched. */
export const launchedPlan = (campaignId: string, plan: Plan, resolved: ResolvedPlan): PlanInForce => ({
  cases: resolved.problems.map(({ ref, category, text, assignments, isMajor }) => ({
    docketId: caseDocketId(campaignId, ref),
    ref,
    category,
    text,
    tasks: plannedTasks(plan, resolved, assignments, String, isMajor),
  })),
  timetable: resolved.timetable,
  derivations: resolved.derivations,
});

/** The units with a part in the plan, and those that lead anything. */
export const unitsIn = (plan: PlanInForce): { all: Set<UnitId>; leads: Set<UnitId> } => {
  const tasks = plan.cases.flatMap(one => one.tasks);
  const leads = new Set(tasks.flatMap(one => one.leads));
  const all = new Set([
    ...tasks.flatMap(one => [...one.leads, ...one.responsible, ...one.supporting]),
    ...tasks.flatMap(one => one.milestones.flatMap(({ owedBy }) => owedBy ?? [])),
  ]);
  return { all, leads };
};
