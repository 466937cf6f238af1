import type { CivilDate } from '../calendar/civil-date';
import { problemsOf } from '../links/problems-of';
import { takeLinks } from '../links/take-links';
import type { UnitId } from '../obligation/types';
import type { Plan, PlanAssignment } from '../plan/types';
import type { Policy } from '../policy/types';
import type { Answers, Missing } from './answers';
import { MissingList } from './missing-list';
import { resolveDeadline } from './resolve-deadline';
import { resolveName, type LaunchUnit } from './resolve-units';
import { resolveTimetable } from './resolve-timetable';
import type { ResolvedAssignment, ResolvedMilestone, ResolvedPlan } from './resolved-plan';
import type { Calendar } from '../calendar/types';

export interface ResolveInput {
  plan: Plan;
  answers: Answers;
  units: LaunchUnit[];
  calendar: Calendar;
  policy: Policy;
  issuedOn: CivilDate;
  /** The day of hand-out (交办), from which periods are counted. */
  handedOn: CivilDate;
}

const milestonesOf = (
  assignment: PlanAssignment,
  index: number,
  due: CivilDate | null,
  input: ResolveInput,
  unitsOf: (names: string[]) => UnitId[],
  missing: MissingList,
): ResolvedMilestone[] =>
  assignment.milestones.flatMap((milestone, n) => {
    const answer = input.answers.milestones[`${index}.${n}`];
    if (answer === 'drop') return [];
    if (!milestone.dueOn) {
      missing.milestoneUnresolved(index, n, milestone.raw);
      return [];
    }
    const isBehind = due !== null && milestone.dueOn > due;
    if (isBehind && !answer) missing.milestoneAfterDeadline(index, n, milestone.raw, due);
    return [
      {
        on: milestone.dueOn,
        raw: milestone.raw,
        owedBy: milestone.owedBy?.length ? unitsOf(milestone.owedBy) : null,
        isFollowUp: isBehind && answer !== 'keep',
        derivation: milestone.derivation,
      },
    ];
  });

const resolveAssignment = (
  assignment: PlanAssignment,
  index: number,
  input: ResolveInput,
  missing: MissingList,
): ResolvedAssignment => {
  const answer = input.answers.assignments[String(index)];
  const unitsOf = (names: string[]): UnitId[] => [
    ...new Set(
      names.flatMap(name => {
        const found = resolveName(name, input.answers, input.units);
        if (found.kind === 'units') return found.unitIds;
        missing.name(name, found, index);
        return [];
      }),
    ),
  ];
  if (assignment.isOpenEnded && !answer?.isListComplete) missing.openEnded(index, assignment.label);
  const responsible = unitsOf(answer?.responsible ?? assignment.responsible);
  const leads = unitsOf(answer?.leads ?? assignment.leads);
  if (leads.length === 0) missing.lead(index, assignment.label, assignment.responsible[0]);
  const deadline = resolveDeadline(assignment, answer?.deadlineText, input);
  if (deadline.isUnresolved) missing.deadline(index, assignment);
  if (deadline.due && deadline.due.on < input.handedOn)
    missing.deadlinePassed(index, assignment.label, deadline.due.on);
  return {
    index,
    label: assignment.label,
    leads,
    responsible,
    supporting: unitsOf(assignment.supporting),
    supervising: unitsOf(assignment.supervising),
    due: deadline.due,
    isLongTerm: deadline.isLongTerm,
    milestones: milestonesOf(assignment, index, deadline.due?.on ?? null, input, unitsOf, missing),
  };
};

/**
 * Brings together what was read, what people decided and the registry. Everything that keeps the campaign from being
 * launched is listed with its place; `resolved` is what would be launched, complete only when nothing but warnings is missing.
 */
export const resolvePlan = (input: ResolveInput): { resolved: ResolvedPlan; missing: Missing[] } => {
  const { plan, answers } = input;
  const missing = new MissingList(input.units);
  const assignments = plan.assignments.map((one, index) => resolveAssignment(one, index, input, missing));
  if (!answers.links) missing.linksUnconfirmed();
  const links =
    answers.links ??
    takeLinks(plan).flatMap(({ ref, measures }) =>
      measures.map(({ assignmentIndex }) => ({ ref, assignment: assignmentIndex })),
    );
  const problems = problemsOf(plan).map(({ ref, text, categoryTitle }) => ({
    ref,
    text,
    category: categoryTitle,
    assignments: links.filter(link => link.ref === ref).map(link => link.assignment),
  }));
  for (const problem of problems)
    if (problem.assignments.length === 0) missing.problemUnassigned(problem.ref);
  for (const { index, label } of assignments)
    if (!links.some(link => link.assignment === index)) missing.assignmentUnlinked(index, label);
  const lastDue =
    assignments
      .flatMap(({ due }) => (due ? [due.on] : []))
      .sort()
      .at(-1) ?? null;
  const { timetable, derivations, assumed } = resolveTimetable(plan, answers, lastDue, input);
  for (const one of assumed) missing.timetable(one.field, one.proposal);
  const resolved: ResolvedPlan = { problems, assignments, timetable, derivations };
  missing.nobodyToTell(resolved);
  return { resolved, missing: missing.all };
};
