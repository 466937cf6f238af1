import { DomainError } from '../domain-error';
import { readPlan, type ReadPlanInput } from './read-plan';
import type { Place } from './places/place';
import type { Plan } from './types';

export interface ReadText {
  plan: Plan;
  places: Place[];
}

/** What was read in a text. @throws DomainError `PLAN_REFUSED` with the reason when the text is no plan */
export const readingOfText = (text: string, input: ReadPlanInput): ReadText => {
  const reading = readPlan(text, input);
  if (!reading.ok) throw new DomainError('PLAN_REFUSED', { reason: reading.reason, refusal: reading.code });
  return { plan: reading.plan, places: reading.places };
};

/** The plan in a text. @throws DomainError `PLAN_REFUSED` with the reason when the text is no plan */
export const planOfText = (text: string, input: ReadPlanInput): Plan => readingOfText(text, input).plan;
