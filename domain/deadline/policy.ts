import type { PeriodLength } from '../explain/length-in-words';

/** What the wording leaves to practice; editable data of the campaign. */
export interface DeadlinePolicy {
  /** The period that 立行立改 gets, from delivery. */
  immediate: PeriodLength;
}

export const defaultDeadlinePolicy: DeadlinePolicy = { immediate: { n: 5, unit: 'working-day' } };
