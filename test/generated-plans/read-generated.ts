import type { Calendar } from '../../domain/calendar/types';
import { readPlan } from '../../domain/plan/read-plan';
import type { PlanReading } from '../../domain/plan/types';
import { readBytes } from '../../documents/read-document';
import type { GeneratedPlan } from './make-plan';

/** Reads a generated file as an upload is read: bytes to text, text to plan. */
export const readGenerated = async (
  plan: GeneratedPlan,
  calendar: Calendar,
): Promise<{ text: string; reading: PlanReading }> => {
  const text = await readBytes(plan.bytes, plan.name);
  const { issuedOn } = plan;
  return { text, reading: readPlan(text, { calendar, ...(issuedOn === undefined ? {} : { issuedOn }) }) };
};
