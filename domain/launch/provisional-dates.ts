import { armedSteps } from '../adoption/armed-steps';
import { dateOf, type CivilDate, type Instant } from '../calendar/civil-date';
import { eachYearOnce, provisionalYearsIn } from '../calendar/provisional';
import type { CaseResult } from '../case/case-draft';
import type { Act } from '../codes/ladder';
import type { Facts } from '../docket/draft';
import { toldOf } from '../docket/step-notices';
import type { DerivationStep } from '../explain/derivation';
import { provisionalYears } from '../explain/provisional';
import type { ArmedStep, Obligation, UnitId } from '../obligation/types';
import { sendingTime } from '../sending/sending-time';
import { buildDockets } from './build-dockets';
import type { ResolvedPlan, TimetableDerivations } from './resolved-plan';

/** Of what a date is: the problem's number, or null and the unit whose file it is; and what is owed by whom. */
interface About {
  ref: string | null;
  title: string;
  owedBy: UnitId;
  what: string;
  /** The years that are not announced yet. */
  years: number[];
}

interface ProvisionalDate extends About {
  on: CivilDate;
  /** The last line of its derivation that asked such a year. */
  why: DerivationStep;
}

/** The first reminder or rung of a docket at an instant that is provisional, or that leaves by mail at one. */
interface ProvisionalStep extends About {
  act: Act;
  dueAt: Instant;
  sendAt: Instant;
}

export interface ProvisionalDates {
  /** The campaign's own dates. */
  timetable: { what: keyof TimetableDerivations; on: CivilDate; years: number[]; why: DerivationStep }[];
  dates: ProvisionalDate[];
  steps: ProvisionalStep[];
}

type State = CaseResult['state'];

const about = (state: State, { owedBy, what }: Obligation, years: number[]): About => ({
  ref: state.ref,
  title: state.title,
  owedBy,
  what,
  years,
});

/** A date's years with the line that says so; none for one that is certain. */
const doubtOf = (derivation: DerivationStep[]): { years: number[]; why: DerivationStep }[] => {
  const years = provisionalYears(derivation);
  const why = derivation.findLast(step => step.provisional);
  return why && years.length > 0 ? [{ years, why }] : [];
};

/** The years on which the instant of a step hangs, and the sending of what it tells. */
const yearsOf = (step: ArmedStep, { owedBy }: Obligation, { policy, calendar, offices }: Facts) => {
  const urgency = toldOf(step.act, owedBy, offices)[0]?.urgency ?? 'digest';
  const sendAt = sendingTime(step.dueAt, urgency, policy, calendar);
  const onTheWay = provisionalYearsIn(calendar, dateOf(step.dueAt), dateOf(sendAt));
  return { sendAt, years: eachYearOnce([...provisionalYears(step.derivation), ...onTheWay]) };
};

const firstStep = (state: State, facts: Facts): ProvisionalStep | null => {
  let first: ProvisionalStep | null = null;
  for (const one of state.obligations)
    for (const step of armedSteps(one, facts)) {
      if (first && step.dueAt >= first.dueAt) continue;
      const { sendAt, years } = yearsOf(step, one, facts);
      if (years.length > 0) first = { ...about(state, one, years), act: step.act, dueAt: step.dueAt, sendAt };
    }
  return first;
};

/**
 * The dates of a plan that hang on years whose holidays are not announced yet (暂定), as it would be handed out at `facts.now`:
 * the campaign's own, what is owed, and of each case or unit's file the first step. It holds up nothing.
 */
export const provisionalDates = (
  campaignId: string,
  plan: ResolvedPlan,
  unitName: (id: UnitId) => string,
  facts: Facts,
): ProvisionalDates => {
  const days: [what: keyof TimetableDerivations, on: CivilDate | null][] = [
    ['plan', plan.timetable.planDueOn],
    ['report', plan.timetable.reportDueOn],
    ['supervision', plan.timetable.supervisionEndsOn],
    ['completion', plan.timetable.completionDueOn],
  ];
  const states = buildDockets(campaignId, plan, unitName, facts).map(({ state }) => state);
  return {
    timetable: days.flatMap(([what, on]) =>
      on ? doubtOf(plan.derivations[what]).map(doubt => ({ what, on, ...doubt })) : [],
    ),
    dates: states.flatMap(state =>
      state.obligations.flatMap(one =>
        doubtOf(one.derivation).map(({ years, why }) => ({
          ...about(state, one, years),
          on: one.dueOn,
          why,
        })),
      ),
    ),
    steps: states.flatMap(state => firstStep(state, facts) ?? []),
  };
};
