import { dateOf, type CivilDate, type Instant } from '../domain/calendar/civil-date';
import type { Derivation } from '../domain/explain/derivation';
import { policyPeriodEnd } from '../domain/ladder/dates';
import { officesOf } from '../domain/launch/offices-of';
import type { Rules } from '../domain/adoption/types';
import type { RegistryUnit } from '../domain/registry/types';
import type { Plan } from '../domain/plan/types';
import { launchedPlan, type PlanInForce } from '../domain/revision/plan-in-force';
import type { LaunchedTimetable } from './rows';

type Unplanned = LaunchedTimetable & Required<Pick<LaunchedTimetable, 'derivations'>>;

interface Handed {
  startsAt: Instant;
  completionDueOn: CivilDate;
  /** Why it is done by then. */
  completion: Derivation;
  units: readonly RegistryUnit[];
}

/**
 * The dates of a campaign that is launched without a plan: plans and reports by the policy, counted from its hand-out; everything else
 * is done by its completion.
 *
 * @throws DomainError `OFFICE_MISSING`
 */
export const timetableWithoutPlan = (
  { startsAt, completionDueOn, completion, units }: Handed,
  rules: Rules,
): Unplanned => {
  const today = dateOf(startsAt);
  const plan = policyPeriodEnd(rules.policy.planDefault, today, 'handed-out', rules);
  const report = policyPeriodEnd(rules.policy.reportDefault, today, 'handed-out', rules);
  const why = { plan: plan.derivation, report: report.derivation, completion, supervision: completion };
  return {
    planDueOn: plan.on,
    reportDueOn: report.on,
    completionDueOn,
    supervisionEndsOn: completionDueOn,
    offices: officesOf([...units], today),
    derivations: why,
  };
};

/** What stands where a plan would. */
export const emptyPlan = (title: string): Plan => ({
  title,
  number: null,
  issuer: null,
  issuedOn: null,
  categories: [],
  measures: [],
  assignments: [],
  phases: [],
  duties: [],
  questions: [],
});

/** The plan in force of such a campaign: empty, so that cases may come into it. */
export const planInForceWithoutPlan = (
  campaignId: string,
  title: string,
  { offices: _, derivations, ...timetable }: Unplanned,
): PlanInForce =>
  launchedPlan(campaignId, emptyPlan(title), {
    problems: [],
    assignments: [],
    timetable,
    derivations,
  });
