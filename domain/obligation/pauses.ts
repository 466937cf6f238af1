import { isOpen, type Obligation, type Pause } from './types';

/** The pauses of the present round, earliest first. */
export const pausesOfRound = ({ pauses, round }: Obligation): Pause[] =>
  (pauses ?? []).filter(one => one.round === round);

/** The pause during which the clock of an open obligation stands, or undefined where it runs. */
export const currentPause = (obligation: Obligation): Pause | undefined =>
  isOpen(obligation) ? pausesOfRound(obligation).find(one => one.resumedOn === undefined) : undefined;

/** Open, and its clock runs: only such an obligation is reminded of, urged about or late. */
export const isRunning = (obligation: Obligation): boolean =>
  isOpen(obligation) && currentPause(obligation) === undefined;
