import { dateOf } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import type { ResolvedPlan } from '../launch/resolved-plan';
import { policyPeriodEnd } from '../ladder/dates';

export type CampaignDates = Pick<ResolvedPlan, 'timetable' | 'derivations'>;

/**
 * The campaign's dates for who comes in later: those that have passed are counted anew by the policy's periods from today, so that
 * nobody is late with what nobody had asked of it.
 */
export const datesFromNow = ({ timetable, derivations }: CampaignDates, facts: Facts): CampaignDates => {
  const today = dateOf(facts.now);
  const later = (field: 'planDueOn' | 'reportDueOn', name: 'plan' | 'report') => {
    if (timetable[field] >= today) return { on: timetable[field], derivation: derivations[name] };
    const period = name === 'plan' ? facts.policy.planDefault : facts.policy.reportDefault;
    return policyPeriodEnd(period, today, 'handed-out', facts);
  };
  const [plan, report] = [later('planDueOn', 'plan'), later('reportDueOn', 'report')];
  return {
    timetable: { ...timetable, planDueOn: plan.on, reportDueOn: report.on },
    derivations: { ...derivations, plan: plan.derivation, report: report.derivation },
  };
};
