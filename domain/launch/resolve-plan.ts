import type { CivilDate } from '../calendar/civil-date';
import { groupBy } from '../group-by';
import { problemsOf } from '../links/problems-of';
import { linkPlan, linksIn, type Link } from '../links/link-plan';
import type { UnitId } from '../obligation/types';
import type { Plan, PlanAssignment } from '../plan/types';
import type { Policy } from '../policy/types';
import type { Answers, Missing } from './answers';
import { inCase } from './in-case';
import { MissingList } from './missing-list';
import { problemSources, type FindingSources } from './problem-sources';
import { resolveDeadline } from './resolve-deadline';
import { resolveName, type LaunchUnit, type NameResolution } from './resolve-units';
import { resolveTimetable } from './resolve-timetable';
import type { ResolvedAssignment, ResolvedMilestone, ResolvedPlan } from './resolved-plan';
import type { Calendar } from '../calendar/types';

export interface ResolveInput {
  plan: Plan;
  /** What linking proposed, where that is kept: it holds until a person has confirmed. Worked out where it is absent. */
  proposedLinks?: readonly Link[];
  answers: Answers;
  /** What is known of the findings that the answers name. */
  findings?: FindingSources;
  units: LaunchUnit[];
  calendar: Calendar;
  policy: Policy;
  issuedOn: CivilDate;
  /** The day of hand-out (交办), from which periods are counted. */
  handedOn: CivilDate;
  /** The day on which units have to be there, by default that of the hand-out. */
  unitsOn?: CivilDate;
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
  named: (name: string) => NameResolution,
  missing: MissingList,
): ResolvedAssignment => {
  const answer = input.answers.assignments[String(index)];
  const unitsOf = (names: string[]): UnitId[] => [
    ...new Set(
      names.flatMap(name => {
        const found = named(name);
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
    supporting: unitsOf(answer?.supporting ?? assignment.supporting),
    supervising: unitsOf(answer?.supervising ?? assignment.supervising),
    due: deadline.due,
    ...(deadline.ifMajor && { ifMajor: deadline.ifMajor }),
    isLongTerm: deadline.isLongTerm,
    milestones: milestonesOf(assignment, index, deadline.due?.on ?? null, input, unitsOf, missing),
  };
};

/** The last day by which anything is to be rectified; null where nothing falls due. */
const lastDueOf = (
  problems: ResolvedPlan['problems'],
  assignments: readonly ResolvedAssignment[],
): ResolvedAssignment['due'] => {
  const linked = problems.flatMap(one =>
    one.assignments.flatMap(index => {
      const assignment = assignments[index];
      return assignment ? [inCase(assignment, one.isMajor)] : [];
    }),
  );
  const seen = new Set(linked.map(({ index }) => index));
  const days = [...linked, ...assignments.filter(({ index }) => !seen.has(index))].flatMap(
    ({ due }) => due ?? [],
  );
  return days.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1) ?? null;
};

/** A name stands in many measures, and is looked for once. */
const resolveNames = ({
  answers,
  units,
  handedOn,
  unitsOn = handedOn,
}: ResolveInput): ((name: string) => NameResolution) => {
  const found = new Map<string, NameResolution>();
  return name => {
    const known = found.get(name) ?? resolveName(name, answers, units, unitsOn);
    found.set(name, known);
    return known;
  };
};

/** Nobody owes anything for measures that only answer problems of which no case is opened. */
const idleOf = (
  links: NonNullable<Answers['links']>,
  leftOut: ReadonlySet<string>,
): ((index: number) => boolean) => {
  if (leftOut.size === 0) return () => false;
  const byAssignment = groupBy(links, link => link.assignment);
  return index => byAssignment.get(index)?.every(link => leftOut.has(link.ref)) ?? false;
};

const nothingOwed = (index: number, label: string): ResolvedAssignment => ({
  index,
  label,
  leads: [],
  responsible: [],
  supporting: [],
  supervising: [],
  due: null,
  isLongTerm: false,
  milestones: [],
});

/**
 * Brings together what was read, what people decided and the registry. Everything that keeps the campaign from being
 * launched is listed with its place; `resolved` is what would be launched, complete only when nothing but warnings is missing.
 */
export const resolvePlan = (input: ResolveInput): { resolved: ResolvedPlan; missing: Missing[] } => {
  const { plan, answers } = input;
  const missing = new MissingList(input.units, plan);
  const named = resolveNames(input);
  const links = answers.links ?? linksIn(input.proposedLinks ?? linkPlan(plan).taken);
  const leftOut = new Set(answers.leftOut);
  const isIdle = idleOf(links, leftOut);
  const assignments = plan.assignments.map((one, index) =>
    isIdle(index) ? nothingOwed(index, one.label) : resolveAssignment(one, index, input, named, missing),
  );
  if (!answers.links) missing.linksUnconfirmed();
  const assignmentsOf = groupBy(links, link => link.ref);
  const linked = new Set(links.map(link => link.assignment));
  const major = new Set(answers.major);
  const opened = problemsOf(plan).filter(one => !leftOut.has(one.ref));
  const problems = opened.map(({ ref, text, categoryTitle }) => ({
    ref,
    text,
    category: categoryTitle,
    assignments: (assignmentsOf.get(ref) ?? []).map(link => link.assignment),
    ...(major.has(ref) && { isMajor: true as const }),
    sources: problemSources(ref, plan, answers, input.findings),
  }));
  const refs = new Set(problems.map(one => one.ref));
  for (const ref of major) if (!refs.has(ref)) missing.majorUnknown(ref);
  for (const problem of problems)
    if (problem.assignments.length === 0) missing.problemUnassigned(problem.ref);
  for (const { index, label } of assignments)
    if (!linked.has(index)) missing.assignmentUnlinked(index, label);
  const lastDue = lastDueOf(problems, assignments);
  const { timetable, derivations, assumed } = resolveTimetable(plan, answers, lastDue, input);
  for (const one of assumed) missing.timetable(one.field, one.proposal);
  const resolved: ResolvedPlan = { problems, assignments, timetable, derivations };
  missing.nobodyToTell(resolved);
  return { resolved, missing: missing.all };
};
