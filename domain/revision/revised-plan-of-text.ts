import type { CivilDate } from '../calendar/civil-date';
import type { Calendar } from '../calendar/types';
import { planOfText } from '../plan/plan-of-text';
import { readPlan, type ReadPlanInput } from '../plan/read-plan';
import type { Plan } from '../plan/types';
import { keepReading } from './keep-reading';

export interface RevisedBy {
  calendar: Calendar;
  /** The day that somebody gave for the text. */
  issuedOn?: CivilDate;
  /** The day of the plan that it revises: a text without a day of its own takes its years from there. */
  inForceIssuedOn: CivilDate | null;
  /** What people said that labels mean. */
  labels?: ReadPlanInput['labels'];
  /** The text that it revises, with what was read in it when it was kept. */
  earlier?: { text: string; plan: Plan };
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

const isSameText = (text: string, { earlier, issuedOn, labels = {} }: RevisedBy): boolean =>
  earlier !== undefined &&
  lines(text) === lines(earlier.text) &&
  (issuedOn === undefined || issuedOn === earlier.plan.issuedOn) &&
  Object.entries(labels).every(
    ([label, role]) => earlier.plan.labels?.[label] === role || !text.includes(label),
  );

/**
 * The plan in a revised text. What it does not change of the earlier text is read as it was then, whatever today's reader makes of
 * it. @throws DomainError `PLAN_REFUSED` with the reason when the text is no plan
 */
export const revisedPlanOfText = (text: string, by: RevisedBy): Plan => {
  const { calendar, issuedOn, inForceIssuedOn, labels, earlier } = by;
  if (earlier && isSameText(text, by)) return earlier.plan;
  const input = { calendar, ...(labels && { labels }) };
  const plan = planOfText(text, { ...input, ...(issuedOn && { issuedOn }) });
  const years = issuedOn ?? inForceIssuedOn;
  const revised =
    plan.issuedOn === null && years !== null ? planOfText(text, { ...input, issuedOn: years }) : plan;
  if (!earlier) return revised;
  const { issuedOn: day, labels: said } = earlier.plan;
  const today = readPlan(earlier.text, {
    calendar,
    ...(day && { issuedOn: day }),
    ...(said && { labels: said }),
  });
  if (!today.ok) return revised;
  return keepReading({
    earlierText: earlier.text,
    revisedText: text,
    kept: earlier.plan,
    today: today.plan,
    revised,
  });
};
