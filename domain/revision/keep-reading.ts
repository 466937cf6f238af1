import { questionKeys } from '../launch/reading-questions';
import type { Plan, PlanAssignment, PlanQuestion, Span } from '../plan/types';
import { keepProblems, type KeptProblems } from './keep-problems';
import { matchTexts, measureBounds } from './match-texts';
import { essence, threeWay } from './three-way';

export interface ThreeReadings {
  /** The earlier text, and the revised one. */
  earlierText: string;
  revisedText: string;
  /** The reading of the earlier text that was kept, the same text read today, and the revised text read today. */
  kept: Plan;
  today: Plan;
  revised: Plan;
}

const isSame = (a: unknown, b: unknown): boolean => essence(a) === essence(b);

/** What the revised text says otherwise than the earlier one, and the rest as it was kept. */
const mergeAssignment = (
  kept: PlanAssignment,
  today: PlanAssignment,
  revised: PlanAssignment,
  { ofKept, ofRevised, ofToday }: KeptProblems,
): PlanAssignment => {
  const pick = <K extends keyof PlanAssignment>(name: K): PlanAssignment[K] =>
    isSame(today[name], revised[name]) ? kept[name] : revised[name];
  const isSameProblem =
    (today.problemRef === null ? null : (ofToday.get(today.problemRef) ?? today.problemRef)) ===
    revised.problemRef;
  const problemRef = isSameProblem
    ? (ofKept.get(kept.problemRef ?? '') ?? null)
    : (ofRevised.get(revised.problemRef ?? '') ?? null);
  return {
    label: pick('label'),
    measureOrdinal: pick('measureOrdinal'),
    problemRef,
    text: pick('text'),
    leads: pick('leads'),
    responsible: pick('responsible'),
    supporting: pick('supporting'),
    supervising: pick('supervising'),
    officers: pick('officers'),
    isOpenEnded: pick('isOpenEnded'),
    deadline: pick('deadline'),
    milestones: pick('milestones'),
    source: revised.source,
  };
};

const keepAssignments = (
  readings: ThreeReadings,
  problems: KeptProblems,
  persists: (place: Span) => boolean,
) => {
  const { kept, today, revised } = readings;
  const placed = (all: readonly PlanAssignment[]) =>
    all.map(({ label, text }, index) => ({ key: String(index), place: label, text }));
  const { pairs } = matchTexts(placed(today.assignments), placed(revised.assignments), measureBounds);
  const { ofKept, ofRevised, ofToday } = problems;
  const isEqual = (a: number, b: number): boolean => {
    const [after, now] = [revised.assignments[a]!, today.assignments[b]!];
    const { problemRef: ref } = now;
    // Numbers move where something is put in before.
    const { label, measureOrdinal } = after;
    return isSame(
      { ...now, label, measureOrdinal, problemRef: ref === null ? null : (ofToday.get(ref) ?? ref) },
      after,
    );
  };
  const { origins, held } = threeWay({
    kept: kept.assignments,
    today: today.assignments,
    revised: revised.assignments,
    sameToday: new Map(pairs.map(one => [Number(one.after), Number(one.before)])),
    isEqual,
    persists,
  });
  let otherwise = 0;
  const assignments = origins.map((origin): PlanAssignment => {
    if (origin.of === 'revised') {
      const one = revised.assignments[origin.revised]!;
      return { ...one, problemRef: ofRevised.get(one.problemRef ?? '') ?? null };
    }
    const old = kept.assignments[origin.kept]!;
    if (origin.of === 'both') {
      const now = today.assignments[origin.today]!;
      const { problemRef, label } = old;
      if (!isSame({ ...now, problemRef, label }, old)) otherwise += 1;
      return mergeAssignment(old, now, revised.assignments[origin.revised]!, problems);
    }
    otherwise += 1;
    const problemRef = ofKept.get(old.problemRef ?? '') ?? null;
    const source = origin.revised === null ? old.source : revised.assignments[origin.revised]!.source;
    return { ...old, problemRef, source };
  });
  const indexOf = new Map(
    origins.flatMap((origin, index) =>
      'revised' in origin && origin.revised !== null ? [[origin.revised, index] as const] : [],
    ),
  );
  return { assignments, indexOf, otherwise, held: held.map(one => revised.assignments[one]!.text) };
};

/** Titles of measures as they were kept, where the text has not changed them; those that only the kept reading has stay. */
const keepMeasures = (
  { kept, today, revised }: ThreeReadings,
  used: ReadonlySet<string | null>,
): Plan['measures'] => {
  const byOrdinal = (plan: Plan) => new Map(plan.measures.map(one => [one.ordinal, one]));
  const [old, now, after] = [byOrdinal(kept), byOrdinal(today), byOrdinal(revised)];
  return [
    ...revised.measures.map(one => {
      const [was, before] = [now.get(one.ordinal), old.get(one.ordinal)];
      return was && before && isSame(was, one) ? { ...before, source: one.source } : one;
    }),
    ...kept.measures.filter(one => !after.has(one.ordinal) && used.has(one.ordinal)),
  ];
};

const MOST_EXAMPLES = 5;

const noteOf = (count: number, examples: readonly string[]): PlanQuestion[] =>
  count === 0
    ? []
    : [
        {
          code: 'READING_KEPT',
          message: `原文没有改动的地方,系统现在的读法与导入时有 ${count} 处不同,仍按原来的读法,没有列为修订${
            examples.length > 0
              ? `(如${examples
                  .slice(0, MOST_EXAMPLES)
                  .map(one => `「${one.slice(0, 20)}」`)
                  .join('、')})`
              : ''
          }`,
          source: null,
        },
      ];

/**
 * A revised text as it is compared with the plan in force: only what the text changes is read by today's reader, the rest as it was
 * read when it was kept. So a better reader revises no plan that is in force; what it would read otherwise is said in one question.
 */
export const keepReading = (readings: ThreeReadings): Plan => {
  const { earlierText, revisedText, kept, today, revised } = readings;
  if (isSame(kept, today)) return revised;
  const persists = ({ start, end }: Span): boolean => revisedText.includes(earlierText.slice(start, end));
  const problems = keepProblems({ kept, today, revised, persists });
  const { assignments, indexOf, otherwise, held } = keepAssignments(readings, problems, persists);
  const pick = <K extends 'title' | 'number' | 'issuer' | 'issuedOn' | 'phases' | 'duties'>(
    name: K,
  ): Plan[K] => (isSame(today[name], revised[name]) ? kept[name] : revised[name]);
  // What today's reader asks about words that are no others was not asked when the plan was made.
  const asked = new Set(questionKeys(kept, earlierText));
  const fresh = new Set(questionKeys(today, earlierText).filter(key => !asked.has(key)));
  const keys = questionKeys(revised, revisedText);
  const questions = revised.questions.flatMap((question, place): PlanQuestion[] => {
    const { assignment } = question.about ?? {};
    if (fresh.has(keys[place]!)) return [];
    if (assignment === undefined) return [question];
    const index = indexOf.get(assignment);
    return index === undefined ? [] : [{ ...question, about: { ...question.about, assignment: index } }];
  });
  const examples = [...problems.held, ...held];
  return {
    ...revised,
    title: pick('title'),
    number: pick('number'),
    issuer: pick('issuer'),
    issuedOn: pick('issuedOn'),
    categories: problems.categories,
    measures: keepMeasures(readings, new Set(assignments.map(one => one.measureOrdinal))),
    assignments,
    phases: pick('phases'),
    duties: pick('duties'),
    questions: [...noteOf(examples.length + otherwise, examples), ...questions],
  };
};
