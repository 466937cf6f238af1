import type { Obligation } from './types';
import { isReminderKey } from './reminder-key';

/** The rungs that somebody decided to drop: they stay dropped in this round, whatever becomes of the date or the holder. */
export const droppedRungs = ({ adopted }: Pick<Obligation, 'adopted'>): string[] =>
  (adopted?.dropped ?? []).filter(key => !isReminderKey(key));
