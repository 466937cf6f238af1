import type { CivilDate } from '../calendar/civil-date';
import type { Calendar } from '../calendar/types';
import { planOfText } from '../plan/plan-of-text';
import type { Plan } from '../plan/types';

export interface RevisedBy {
  calendar: Calendar;
  /** The day that somebody gave for the text. */
  issuedOn?: CivilDate;
  /** The day of the plan that it revises: a text without a day of its own takes its years from there. */
  inForceIssuedOn: CivilDate | null;
}

/** The plan in a revised text. @throws DomainError `PLAN_REFUSED` with the reason when the text is no plan */
export const revisedPlanOfText = (text: string, { calendar, issuedOn, inForceIssuedOn }: RevisedBy): Plan => {
  const plan = planOfText(text, { calendar, ...(issuedOn && { issuedOn }) });
  const years = issuedOn ?? inForceIssuedOn;
  return plan.issuedOn === null && years !== null ? planOfText(text, { calendar, issuedOn: years }) : plan;
};
