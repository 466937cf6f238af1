import type { CivilDate } from '../calendar/civil-date';
import type { Answers, Missing } from '../launch/answers';
import { reviewPlan, type DraftFacts } from '../launch/review-plan';
import type { ResolvedPlan } from '../launch/resolved-plan';
import type { Plan } from '../plan/types';
import { carryAnswers, type Reading } from './carry-answers';
import { comparePlans, type Comparison } from './compare-plans';
import { matchPlans } from './match-plans';
import type { Said } from './match-texts';
import type { PlanInForce } from './plan-in-force';

/** What people decided about a revised text: as before a launch, and which doubtful problems are the same. */
export interface RevisionAnswers extends Answers {
  /** By `docketId → revisedRef`. */
  matches: Record<string, 'same' | 'another'>;
}

export const matchKey = (docketId: string, revisedRef: string): string => `${docketId} → ${revisedRef}`;

export interface RevisionFacts extends Omit<DraftFacts, 'plan' | 'answers'> {
  inForce: PlanInForce;
  /** The texts before, newest first. */
  earlier: Reading[];
  revised: Plan;
  own: RevisionAnswers;
  origin: string;
  /** The campaign's hand-out: periods of what was handed out then are counted from it. */
  handedOn: CivilDate;
  /** What is given to a unit by a revised text is given to it today. */
  today: CivilDate;
}

export interface RevisionReading extends Comparison {
  /** In force for the revised text: carried over, and decided anew. */
  answers: Answers;
  missing: Missing[];
  resolved: ResolvedPlan;
}

const correctedIn = ({ assignments }: Answers): Set<number> =>
  new Set(
    Object.entries(assignments).flatMap(([index, one]) =>
      one.deadlineText === undefined ? [] : [Number(index)],
    ),
  );

/** Reads a revised text against the plan in force: what it changes, and what has to be asked. */
export const readRevision = (facts: RevisionFacts): RevisionReading => {
  const { inForce, earlier, revised, own, origin, handedOn, today, units, calendar, policy } = facts;
  const { text = '' } = facts;
  const said: Said = (before, after) => own.matches[matchKey(before, after)];
  // Every pair would be asked about, and mostly nobody has said anything.
  const hasSaid = Object.keys(own.matches).length > 0;
  const matches = matchPlans(inForce, revised, hasSaid ? said : undefined);
  const answers = carryAnswers(inForce, earlier, revised, matches, own);
  const review = reviewPlan({ plan: revised, text, answers, units, calendar, policy }, handedOn, {
    unitsOn: today,
    questions: 'shown',
  });
  const { resolved, missing } = review;
  const names = new Map(units.map(one => [one.id, one.name]));
  const comparison = comparePlans(
    inForce,
    { plan: revised, resolved, missing, origin, corrected: correctedIn(answers) },
    matches,
    id => names.get(id) ?? id,
  );
  return { ...comparison, answers, missing, resolved };
};
