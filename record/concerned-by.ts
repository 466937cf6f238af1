import type { CommandInput } from './command-input';
import type { DocketState } from '../domain/kinds';
import { findingsIn } from '../domain/proceeding/origin';

/** The dockets that a letter's delivery changes: those whose rungs led to it, and its proceeding. */
const byDelivery = (state: DocketState): string[] =>
  state.kind === 'letter'
    ? [...state.items.map(item => item.docketId), ...(state.proceedingId ? [state.proceedingId] : [])]
    : [];

/** The dockets that a proceeding is about, and its letters: withdrawn with it as long as they are not out. */
const byProceeding = (state: DocketState): string[] =>
  state.kind === 'proceeding'
    ? [...state.items.map(item => item.docketId), ...findingsIn(state.origin), ...Object.values(state.papers)]
    : [];

/**
 * Which other dockets a command on dockets of this kind may change, from their states; null for none. They are locked with
 * them: cases and unit files first, as in every transaction, so that nobody waits in a circle.
 */
export const concernedBy = (
  on: CommandInput['on'],
  command: string,
): ((state: DocketState) => string[]) | null => {
  if (on === 'proceeding') return byProceeding;
  return on === 'letter' && command === 'deliver' ? byDelivery : null;
};
