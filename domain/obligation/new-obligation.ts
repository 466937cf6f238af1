import type { Obligation } from './types';

/** An obligation as a launch or a revision gives it out; when it is opened is said there. */
export type NewObligation = Omit<
  Obligation,
  'state' | 'steps' | 'pastRounds' | 'round' | 'originalDueOn' | 'openedAt'
>;
