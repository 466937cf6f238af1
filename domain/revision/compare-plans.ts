import type { Missing } from '../launch/answers';
import type { ResolvedPlan } from '../launch/resolved-plan';
import type { UnitId } from '../obligation/types';
import type { Plan } from '../plan/types';
import { compareCase } from './compare-case';
import { describeChange } from './describe-change';
import type { PlanMatches } from './match-plans';
import { keepDays } from './keep-days';
import { plannedTasks, type PlanInForce } from './plan-in-force';
import { pieceIdOf } from './piece-id';
import { unitsNamedIn } from './units-named-in';
import type { PieceChange, Match, Piece } from './pieces';
import type { TimetableField } from '../codes/campaigns';

export interface RevisedText {
  plan: Plan;
  resolved: ResolvedPlan;
  missing: Missing[];
  /** Assignments whose deadline a person has worded, by their indexes. */
  corrected: ReadonlySet<number>;
  /** Names measures that the plan in force does not know. */
  origin: string;
}

export interface ComparedPiece extends Piece {
  /** Questions about the revised text that have to be answered before it can be approved. */
  blockedBy: string[];
}

export interface Comparison {
  pieces: ComparedPiece[];
  matches: Match[];
}

type Found = { ref: string | null; change: PieceChange; assignments: number[]; revisedRef?: string };

const fields = ['planDueOn', 'reportDueOn', 'completionDueOn', 'supervisionEndsOn'] as const;
const derivationOf = {
  planDueOn: 'plan',
  reportDueOn: 'report',
  completionDueOn: 'completion',
  supervisionEndsOn: 'supervision',
} as const satisfies Record<TimetableField, string>;

const compareTimetables = (inForce: PlanInForce, { resolved }: RevisedText): Found[] =>
  fields
    .filter(field => inForce.timetable[field] !== resolved.timetable[field])
    .map(field => ({
      ref: null,
      assignments: [],
      change: {
        kind: 'timetable-moved',
        field,
        before: inForce.timetable[field],
        after: resolved.timetable[field],
        derivation: resolved.derivations[derivationOf[field]],
      },
    }));

/** The measures that a change of a case is about, by their keys. */
const measuresIn = (change: PieceChange): string[] => {
  if ('measures' in change) return change.measures.map(one => one.key);
  if (change.kind === 'measure-added') return [change.measure.key];
  return 'key' in change ? [change.key] : [];
};

/** The open questions that a piece hangs on: those of its measures and its problem, and those of the whole text. */
const blockersOf = ({ change, assignments, revisedRef }: Found, { missing, plan }: RevisedText): string[] => {
  const names = new Set(
    assignments.flatMap(index => {
      const one = plan.assignments[index];
      return one
        ? [
            ...one.leads,
            ...one.responsible,
            ...one.supporting,
            ...one.supervising,
            ...one.milestones.flatMap(milestone => milestone.owedBy ?? []),
          ]
        : [];
    }),
  );
  return missing
    .filter(({ isWarning, code, about }) => {
      if (isWarning) return false;
      if (about.unitId !== undefined) return unitsNamedIn(change).includes(about.unitId);
      if (about.name !== undefined) return names.has(about.name);
      if (about.assignment !== undefined) return assignments.includes(about.assignment);
      if (about.ref !== undefined) return about.ref === revisedRef;
      return code !== 'TIMETABLE_INCOMPLETE' || change.kind === 'timetable-moved';
    })
    .map(one => one.message);
};

/**
 * What a revised text changes in the plan in force, piece by piece; nothing where nothing has changed, whatever the order and the
 * numbers. `name` gives a unit's name.
 */
export const comparePlans = (
  inForce: PlanInForce,
  revised: RevisedText,
  { problems, measures }: PlanMatches,
  name: (id: UnitId) => string,
): Comparison => {
  const { plan, resolved, origin, corrected } = revised;
  const keyOf = (index: number): string => measures.get(index) ?? `${origin}.${index}`;
  const caseOf = new Map(inForce.cases.map(one => [one.docketId, one]));
  const problemOf = new Map(resolved.problems.map(one => [one.ref, one]));
  const tasksFor = (assignments: number[], isMajor?: boolean) =>
    plannedTasks(plan, resolved, assignments, keyOf, isMajor);
  const found: Found[] = [];
  const matches: Match[] = [];
  for (const { before, after, likeness } of problems.pairs) {
    const [kase, problem] = [caseOf.get(before), problemOf.get(after)];
    if (!kase || !problem) continue;
    matches.push({ docketId: before, ref: kase.ref, revisedRef: after, likeness });
    const { assignments, category, text, isMajor } = problem;
    for (const change of compareCase(kase, {
      category,
      text,
      tasks: keepDays({ before: kase, tasks: tasksFor(assignments, isMajor), plan, keyOf, corrected }),
    })) {
      const keys = measuresIn(change);
      const concerned = assignments.filter(index => keys.includes(keyOf(index)));
      found.push({ ref: kase.ref, change, assignments: concerned, revisedRef: after });
    }
  }
  for (const { before, after, likeness } of problems.doubtful) {
    const [kase, problem] = [caseOf.get(before), problemOf.get(after)];
    if (!kase || !problem) continue;
    found.push({
      ref: kase.ref,
      assignments: [],
      change: {
        kind: 'doubtful-match',
        docketId: before,
        revisedRef: after,
        before: kase.text,
        after: problem.text,
        likeness,
      },
    });
  }
  const seen = new Set([...problems.pairs, ...problems.doubtful].flatMap(one => [one.before, one.after]));
  for (const { docketId, ref, text } of inForce.cases.filter(one => !seen.has(one.docketId)))
    found.push({ ref, change: { kind: 'removed', docketId, text }, assignments: [] });
  for (const [
    position,
    { ref, category, text, assignments, isMajor, sources },
  ] of resolved.problems.entries()) {
    if (seen.has(ref)) continue;
    const change: PieceChange = {
      kind: 'added',
      revisedRef: ref,
      position,
      category,
      text,
      measures: tasksFor(assignments, isMajor),
      ...(isMajor && { isMajor }),
      ...(sources && { sources }),
    };
    found.push({ ref, change, assignments, revisedRef: ref });
  }
  const ids = new Map<string, number>();
  const pieces = [...found, ...compareTimetables(inForce, revised)].map((one): ComparedPiece => {
    const id = pieceIdOf(one.change);
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    return {
      id: count === 1 ? id : `${id}-${count}`,
      ref: one.ref,
      change: one.change,
      sentence: describeChange(one.change, name),
      blockedBy: blockersOf(one, revised),
    };
  });
  const place = new Map(inForce.cases.map((one, at) => [one.ref, at]));
  const placeOf = ({ ref }: Piece): number => (ref === null ? -1 : (place.get(ref) ?? place.size));
  return { pieces: pieces.sort((a, b) => placeOf(a) - placeOf(b)), matches };
};
