import { dateOf } from '../../domain/calendar/civil-date';
import { officesOf } from '../../domain/launch/offices-of';
import { provisionalDates } from '../../domain/launch/provisional-dates';
import type { ToPlay } from '../../record/played-record';
import type { ProvisionalDatesView } from '../contracts/provisional-dates';
import { presentStep } from '../explanations/present-derivation';

/** So many of each are listed; what is more is counted. */
const MOST = 20;

/** The dates of a plan that are provisional (暂定), as it is shown before the launch. */
export const findProvisional = (scenario: ToPlay): ProvisionalDatesView => {
  const { campaignId, resolved, registry, calendar, policy, startsAt } = scenario;
  const names = new Map(registry.units.map(one => [one.id, one.name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const offices = officesOf(registry.units, dateOf(startsAt));
  const facts = { now: startsAt, policy, calendar, offices, timetable: resolved.timetable };
  const { timetable, dates, steps } = provisionalDates(campaignId, resolved, nameOf, facts);
  return {
    timetable: timetable.map(({ years, why, ...one }) => ({
      ...one,
      provisionalYears: years,
      why: presentStep(why),
    })),
    dates: dates.slice(0, MOST).map(({ years, why, owedBy, ...one }) => ({
      ...one,
      owedBy: nameOf(owedBy),
      provisionalYears: years,
      why: presentStep(why),
    })),
    dateCount: dates.length,
    steps: steps.slice(0, MOST).map(({ years, owedBy, ...one }) => ({
      ...one,
      owedBy: nameOf(owedBy),
      provisionalYears: years,
    })),
    stepCount: steps.length,
  };
};
