import { dateOf, type CivilDate } from '../calendar/civil-date';
import type { AssessmentStep } from '../codes/assessment';
import type { PeriodEvent } from '../codes/periods';
import type { Facts } from '../docket/draft';
import { derive } from '../explain/derive';
import { policyPeriodEnd, type DerivedDate } from '../ladder/dates';
import type { PolicyPeriod } from '../policy/types';
import type { Scheme, SchemeStep } from '../scheme/types';
import type { AssessmentState } from './state';

/** A clause of the scheme, as derivations cite it. */
export const citeOf = ({ title }: Pick<Scheme, 'title'>, clause: string): string => `${title.zh} ${clause}`;

export const schemeStep = ({ scheme }: Pick<AssessmentState, 'scheme'>, step: AssessmentStep): SchemeStep => {
  const found = scheme.steps.find(one => one.step === step);
  if (!found) throw new Error(`the scheme ${scheme.id} has no step ${step}`);
  return found;
};

type Of = Pick<AssessmentState, 'scheme' | 'year' | 'endsOn'>;

/** Everything is done by the cycle's last day, as long as that is to come. */
const byCycleEnd = ({ scheme, endsOn }: Of, due: DerivedDate, today: CivilDate): DerivedDate => {
  const cites = citeOf(scheme, '第六条');
  if (endsOn < today)
    return { ...due, derivation: [...due.derivation, derive({ code: 'past-cycle-end', endsOn }, cites)] };
  if (due.on <= endsOn) return due;
  const capped = derive({ code: 'by-cycle-end', counted: due.on, on: endsOn }, cites);
  return { on: endsOn, derivation: [...due.derivation, capped] };
};

/** The end of a period of the policy from today, and by the cycle's last day. */
export const periodInCycle = (
  state: Of,
  period: PolicyPeriod,
  event: PeriodEvent,
  facts: Facts,
): DerivedDate => {
  const today = dateOf(facts.now);
  return byCycleEnd(state, policyPeriodEnd(period, today, event, facts), today);
};

const statedDay = ({ year, endsOn }: Of, { due }: SchemeStep): CivilDate | null => {
  if (due === null) return null;
  return due === 'end' ? endsOn : `${String(year + due.year)}-${due.day}`;
};

const workOf = ({ policy }: Facts): PolicyPeriod => ({
  ...policy.assumedWork,
  cites: 'practice:assessment-step',
});

/**
 * By when a step is due that is opened now: by the scheme's day; where that has none, or it is over already, by as long as the
 * policy supposes work to take (30 days by default), counted from today.
 */
export const stepDue = (state: Of, step: AssessmentStep, facts: Facts): DerivedDate => {
  const today = dateOf(facts.now);
  const own = schemeStep(state, step);
  const stated = statedDay(state, own);
  if (stated === null || stated < today) return periodInCycle(state, workOf(facts), 'step-opened', facts);
  const isPractice = own.duePractice;
  const cites = isPractice ? 'practice:assessment-step' : citeOf(state.scheme, own.cite);
  const on = stated > state.endsOn ? state.endsOn : stated;
  return { on, derivation: [derive({ code: 'step-due', step, on, isPractice }, cites)] };
};
