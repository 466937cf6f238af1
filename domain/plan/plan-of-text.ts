import { DomainError } from '../domain-error';
import { readPlan, type ReadPlanInput } from './read-plan';
import type { Plan } from './types';

/** The plan in a text. @throws DomainError `PLAN_REFUSED` with the reason when the text is no plan */
export const planOfText = (text: string, input: ReadPlanInput): Plan => {
  const reading = readPlan(text, input);
  if (!reading.ok) throw new DomainError('PLAN_REFUSED', { reason: reading.reason, refusal: reading.code });
  return reading.plan;
};
