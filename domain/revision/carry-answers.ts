import type { Answers } from '../launch/answers';
import { problemsOf } from '../links/problems-of';
import { linkPlan, linksIn } from '../links/link-plan';
import type { Plan } from '../plan/types';
import type { PlanMatches } from './match-plans';
import { matchTexts, measureBounds } from './match-texts';
import type { PlanInForce } from './plan-in-force';
import { bare } from './text-likeness';
import type { TimetableField } from '../codes/campaigns';

/** A text that was read before, with what people decided about it. */
export interface Reading {
  plan: Plan;
  answers: Answers;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was decided about a measure holds for the revised one as long as the words that it was about are the same. */
const carryMeasures = (before: Reading, revised: Plan): Pick<Answers, 'assignments' | 'milestones'> => {
  const placed = (plan: Plan) =>
    plan.assignments.map(({ label, text }, index) => ({ key: String(index), place: label, text }));
  const carried: Pick<Answers, 'assignments' | 'milestones'> = { assignments: {}, milestones: {} };
  for (const pair of matchTexts(placed(before.plan), placed(revised), measureBounds).pairs) {
    const [from, to] = [
      before.plan.assignments[Number(pair.before)],
      revised.assignments[Number(pair.after)],
    ];
    if (!from || !to) continue;
    const { leads, responsible, supporting, supervising, officers, deadlineText, isListComplete } =
      before.answers.assignments[pair.before] ?? {};
    const hasUnits = isSame([from.responsible, from.isOpenEnded], [to.responsible, to.isOpenEnded]);
    const answer = {
      ...(leads && isSame(from.leads, to.leads) && { leads }),
      ...(responsible && hasUnits && { responsible }),
      ...(supporting && isSame(from.supporting, to.supporting) && { supporting }),
      ...(supervising && isSame(from.supervising, to.supervising) && { supervising }),
      ...(officers && isSame(from.officers, to.officers) && { officers }),
      ...(deadlineText !== undefined && isSame(from.deadline?.raw, to.deadline?.raw) && { deadlineText }),
      ...(isListComplete !== undefined && hasUnits && { isListComplete }),
    };
    if (Object.keys(answer).length > 0) carried.assignments[pair.after] = answer;
    for (const [n, milestone] of from.milestones.entries()) {
      const decided = before.answers.milestones[`${pair.before}.${n}`];
      const same = to.milestones.findIndex(
        (one, m) =>
          one.raw === milestone.raw &&
          one.dueOn === milestone.dueOn &&
          carried.milestones[`${pair.after}.${m}`] === undefined,
      );
      if (decided && same >= 0) carried.milestones[`${pair.after}.${same}`] = decided;
    }
  }
  return carried;
};

/** Confirmed links go on between what is the same; for what is new they are proposed, and shown in its piece. */
const carryLinks = (
  inForce: PlanInForce,
  revised: Plan,
  matches: PlanMatches,
): NonNullable<Answers['links']> => {
  const docketOf = new Map(matches.problems.pairs.map(one => [one.after, one.before]));
  const tasksOf = new Map(inForce.cases.map(one => [one.docketId, new Set(one.tasks.map(task => task.key))]));
  const isKnown = (ref: string, index: number): boolean =>
    docketOf.has(ref) && matches.measures.has(index) && revised.assignments[index]?.problemRef === null;
  const refs = problemsOf(revised).map(one => one.ref);
  const indexOf = new Map([...matches.measures].map(([index, key]) => [key, index]));
  const links = refs.flatMap(ref =>
    [...(tasksOf.get(docketOf.get(ref) ?? '') ?? [])].flatMap(key => {
      const assignment = indexOf.get(key);
      return assignment !== undefined && isKnown(ref, assignment) ? [{ ref, assignment }] : [];
    }),
  );
  const known = new Set(links.map(one => one.assignment));
  // Likeness is worked out only where something is new.
  if (refs.every(ref => docketOf.has(ref)) && revised.assignments.every((_, index) => known.has(index)))
    return links;
  const proposed = linksIn(linkPlan(revised).taken);
  const fresh = proposed.filter(one => !isKnown(one.ref, one.assignment));
  const linked = new Set([...links, ...fresh].map(one => one.assignment));
  // A measure whose problems are all gone is answered for where it fits best.
  const stray = proposed.filter(one => !linked.has(one.assignment));
  const place = new Map(refs.map((ref, at) => [ref, at]));
  return [...links, ...fresh, ...stray].sort(
    (a, b) => (place.get(a.ref) ?? 0) - (place.get(b.ref) ?? 0) || a.assignment - b.assignment,
  );
};

const duties = { planDueOn: 'plan', reportDueOn: 'report', completionDueOn: 'completion' } as const;

const statedIn = (plan: Plan, field: TimetableField): string | null =>
  field === 'supervisionEndsOn'
    ? (plan.phases.findLast(one => /督导|督查|验收|核查|检查/.test(one.name))?.endsOn ?? null)
    : (plan.duties.findLast(one => one.what === duties[field] && one.dueOn)?.dueOn ?? null);

/** What was marked as major (重大事项) stays so under its new number; `own` are marked in the revised text itself. */
const carryMajor = (
  inForce: PlanInForce,
  earlier: readonly Reading[],
  matches: PlanMatches,
  own: readonly string[] = [],
): Pick<Answers, 'major'> => {
  const marked = new Set(earlier.flatMap(one => one.answers.major ?? []));
  const dockets = new Set(inForce.cases.filter(one => marked.has(one.ref)).map(one => one.docketId));
  const carried = matches.problems.pairs.filter(one => dockets.has(one.before)).map(one => one.after);
  const all = [...new Set([...carried, ...own])];
  return all.length > 0 ? { major: all } : {};
};

/** What was said of the text itself: of its labels, of questions that were looked at, of problems that get no case. */
const carryOfText = (
  earlier: readonly Reading[],
  revised: Plan,
  own: Answers,
): Pick<Answers, 'labels' | 'confirmed' | 'leftOut'> => {
  const all = [...[...earlier].reverse().map(one => one.answers), own];
  const labels = Object.assign({}, ...all.map(one => one.labels ?? {})) as NonNullable<Answers['labels']>;
  const confirmed = [...new Set(all.flatMap(one => one.confirmed ?? []))];
  const texts = new Set(
    earlier.flatMap(({ plan, answers }) =>
      problemsOf(plan).flatMap(({ ref, text }) => (answers.leftOut?.includes(ref) ? [bare(text)] : [])),
    ),
  );
  const same = problemsOf(revised).flatMap(({ ref, text }) => (texts.has(bare(text)) ? [ref] : []));
  const leftOut = [...new Set([...same, ...(own.leftOut ?? [])])];
  return {
    ...(Object.keys(labels).length > 0 && { labels }),
    ...(confirmed.length > 0 && { confirmed }),
    ...(leftOut.length > 0 && { leftOut }),
  };
};

/**
 * What people decided before, as far as it holds for a revised text; what they decide about the revised text goes before. A date
 * of the campaign moves only where the text now states another one.
 */
export const carryAnswers = (
  inForce: PlanInForce,
  earlier: readonly Reading[],
  revised: Plan,
  matches: PlanMatches,
  own: Answers,
): Answers => {
  const answers: Answers = { units: {}, assignments: {}, milestones: {}, links: own.links, timetable: {} };
  for (const reading of [...earlier].reverse()) {
    Object.assign(answers.units, reading.answers.units);
    const carried = carryMeasures(reading, revised);
    Object.assign(answers.assignments, carried.assignments);
    Object.assign(answers.milestones, carried.milestones);
  }
  for (const field of ['planDueOn', 'reportDueOn', 'completionDueOn', 'supervisionEndsOn'] as const) {
    const stated = statedIn(revised, field);
    const held = inForce.timetable[field];
    // What a person set against the text holds as long as the text says the same.
    const isSetByPerson = earlier.some(
      one => one.answers.timetable[field] === held && statedIn(one.plan, field) === stated,
    );
    if (held !== null && (stated === null || isSetByPerson)) answers.timetable[field] = held;
  }
  Object.assign(answers.units, own.units);
  Object.assign(answers.assignments, own.assignments);
  Object.assign(answers.milestones, own.milestones);
  Object.assign(answers.timetable, own.timetable);
  const issuedOn =
    own.issuedOn ?? revised.issuedOn ?? earlier[0]?.answers.issuedOn ?? earlier[0]?.plan.issuedOn;
  if (issuedOn) answers.issuedOn = issuedOn;
  Object.assign(answers, carryMajor(inForce, earlier, matches, own.major));
  Object.assign(answers, carryOfText(earlier, revised, own));
  // Another document: where its new problems come from is said of itself.
  if (own.source) answers.source = own.source;
  if (own.sources) answers.sources = own.sources;
  answers.links ??= carryLinks(inForce, revised, matches);
  return answers;
};
