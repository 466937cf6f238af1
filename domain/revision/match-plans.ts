import { problemsOf } from '../links/problems-of';
import type { Plan } from '../plan/types';
import { matchTexts, measureBounds, problemBounds, type Said, type TextMatches } from './match-texts';
import type { PlanInForce } from './plan-in-force';

/** What is the same in a revised text: problems by docket and revised number, measures by key and index. */
export interface PlanMatches {
  problems: TextMatches;
  /** The key that a measure has had so far, by its index in the revised text. */
  measures: Map<number, string>;
}

/** Matches the problems of a plan in force and its measures with those of a revised text. */
export const matchPlans = (inForce: PlanInForce, revised: Plan, said?: Said): PlanMatches => {
  const problems = matchTexts(
    inForce.cases.map(({ docketId, ref, text }) => ({ key: docketId, place: ref, text })),
    problemsOf(revised).map(({ ref, text }) => ({ key: ref, place: ref, text })),
    problemBounds,
    said,
  );
  const texts = new Set(revised.assignments.map(one => one.text));
  const known = new Map<string, { key: string; place: string; text: string }>();
  for (const { key, label, text } of inForce.cases.flatMap(one => one.tasks)) {
    const other = known.get(key);
    // Where a new wording was approved for some cases only, the wording that the revised text has counts.
    if (!other || (!texts.has(other.text) && texts.has(text))) known.set(key, { key, place: label, text });
  }
  const measures = matchTexts(
    [...known.values()],
    revised.assignments.map(({ label, text }, index) => ({ key: String(index), place: label, text })),
    measureBounds,
  );
  return { problems, measures: new Map(measures.pairs.map(one => [Number(one.after), one.before])) };
};
