import type { Plan, PlanReading } from '../../../domain/plan/types';
import type { TrueAssignment, Truth } from '../truth';
import type { Check } from './check';
import { fold, foldAll } from './fold';
import {
  bare,
  indexed,
  matchAssignments,
  matchProblems,
  readProblems,
  type IndexedAssignment,
  type ReadProblem,
} from './match-entries';
import { asksAbout, asksAboutEntries, labelQuestions, type EntryPlace } from './questions-about';
import { scoreAssignment } from './score-assignment';

const placeOf = (
  problem: ReadProblem | undefined,
  found: readonly (IndexedAssignment | undefined)[],
): EntryPlace => ({
  assignments: found.flatMap(one => (one ? [one.index] : [])),
  problemRef: problem?.ref ?? null,
  places: [...(problem ? [problem.source] : []), ...found.flatMap(one => (one ? [one.of.source] : []))],
});

const headChecks = (plan: Plan, truth: Truth): Check[] => {
  const check = (field: string, wanted: string | null, got: string | null, pattern: RegExp): Check => {
    if (fold(wanted) === fold(got)) return { field, outcome: 'right' };
    return {
      field,
      outcome: plan.questions.some(one => pattern.test(one.code)) ? 'asked' : 'silent',
      wanted,
      got,
    };
  };
  const titles = truth.categories.flatMap(one => one.title ?? []);
  return [
    check('title', truth.title, plan.title, /TITLE/),
    check('number', truth.number, plan.number, /DOCUMENT_NUMBER/),
    check('issuer', truth.issuer, plan.issuer, /ISSUER/),
    check('issuedOn', truth.issuedOn, plan.issuedOn, /ISSUE_DATE/),
    ...(titles.length > 0
      ? [
          check(
            'categories',
            foldAll(titles),
            foldAll(plan.categories.map(one => one.title)),
            /NUMBERING|PROBLEM/,
          ),
        ]
      : []),
  ];
};

/** Every strange label is asked about once, or its persons stand among the officers. */
const strangeChecks = (
  plan: Plan,
  assignments: readonly TrueAssignment[],
  found: readonly (IndexedAssignment | undefined)[],
): Check[] => {
  const labels = [...new Set(assignments.flatMap(one => one.strange.map(it => it.label)))];
  return labels.map(label => {
    const asked = labelQuestions(plan, label);
    const isKnown = assignments.every((one, at) => {
      const field = one.strange.find(it => it.label === label);
      return (
        field?.namesPersons &&
        field.value.split('、').every(name => found[at]?.of.officers.some(it => fold(it) === fold(name)))
      );
    });
    return {
      field: 'strange label',
      outcome: asked === 1 || isKnown ? 'right' : asked > 1 ? 'asked' : 'silent',
      wanted: label,
      got: asked,
    };
  });
};

const countCheck = (field: string, wanted: number, got: number, isAsked: boolean): Check => ({
  field,
  outcome: wanted === got ? 'right' : isAsked ? 'asked' : 'silent',
  wanted,
  got,
});

const scorePlan = (plan: Plan, truth: Truth): Check[] => {
  const problems = truth.categories.flatMap(one => one.problems);
  const read = readProblems(plan);
  const matched = matchProblems(problems, read);
  const all = indexed(plan);
  const isAsked = asksAboutEntries(plan);
  const lost = isAsked ? 'asked' : 'silent';
  const standing = truth.standing;
  const pairs: [TrueAssignment, IndexedAssignment | undefined][] = [];
  const checks = problems.flatMap((problem, at): Check[] => {
    const own = matched[at];
    const found = own
      ? matchAssignments(
          problem.assignments.map(one => one.measure),
          all.filter(one => one.of.problemRef === own.ref),
        )
      : [];
    problem.assignments.forEach((one, n) => pairs.push([one, found[n]]));
    const place = placeOf(own, found);
    const isRight = own !== undefined && bare(own.text) === bare(problem.text);
    const text: Check = isRight
      ? { field: 'problem', outcome: 'right' }
      : {
          field: 'problem',
          outcome: (own ? asksAbout(plan, 'text', place, problem.assignments[0]?.labels['problem']) : isAsked)
            ? 'asked'
            : 'silent',
          entry: problem.text,
          wanted: problem.text,
          got: own?.text,
        };
    return [
      text,
      ...problem.assignments.flatMap((one, n) =>
        scoreAssignment(plan, one, found[n], place, problem.text, lost),
      ),
    ];
  });
  const free =
    standing.length > 0
      ? matchAssignments(
          standing.map(one => one.measure),
          all,
        )
      : [];
  standing.forEach((one, n) => {
    pairs.push([one, free[n]]);
    checks.push(...scoreAssignment(plan, one, free[n], placeOf(undefined, [free[n]]), one.measure, lost));
  });
  return [
    ...headChecks(plan, truth),
    countCheck('problems', problems.length, read.length, isAsked),
    countCheck('assignments', pairs.length, all.length, isAsked),
    ...checks,
    ...strangeChecks(
      plan,
      pairs.map(([one]) => one),
      pairs.map(([, one]) => one),
    ),
  ];
};

const empty: Plan = {
  title: '',
  number: null,
  issuer: null,
  issuedOn: null,
  categories: [],
  measures: [],
  assignments: [],
  phases: [],
  duties: [],
  questions: [],
};

/** Scores a reading against what the plan says; a refusal by name is a question about everything. */
export const scoreReading = (reading: PlanReading, truth: Truth): Check[] => {
  if (reading.ok) return scorePlan(reading.plan, truth);
  return scorePlan(empty, truth).map(check => ({
    ...check,
    outcome: 'asked',
    got: `refused: ${reading.code}`,
  }));
};
