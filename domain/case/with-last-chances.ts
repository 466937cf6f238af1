import type { Obligation } from '../obligation/types';
import type { Context } from './context';

/** An obligation with the last chances (限期整改) that follow it: their clocks stand and run together. */
export const withLastChances = ({ draft }: Context, obligation: Obligation): Obligation[] => [
  obligation,
  ...draft.state.obligations.filter(one => one.follows === obligation.id),
];
