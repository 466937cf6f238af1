import type { Obligation } from './types';
import { isReminderKey } from './reminder-key';

/** The rungs that somebody decided to drop: they stay dropped for the round, whatever becomes of its date or its holder. */
export const droppedRungs = ({ adopted }: Pick<Obligation, 'adopted'>): string[] =>
  (adopted?.dropped ?? []).filter(key => !isReminderKey(key));
