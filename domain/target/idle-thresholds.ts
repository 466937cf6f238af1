import { usualThresholds, type IdleThresholds } from '../figures/money-flow';
import { askIn } from './rules-in-force';
import type { TargetFileState } from './state';

/** From how many days on idle money is noted, warned of, over: as was answered, else as the pack proposes, else as usual. */
export const idleThresholds = (state: Pick<TargetFileState, 'packs' | 'answers'>): IdleThresholds => {
  const daysOf = (light: keyof IdleThresholds): number => {
    const id = `I1.${light}`;
    const said = state.answers[id]?.value ?? askIn(state, id)?.proposed;
    return said && /^\d{1,4}$/.test(said) ? Number(said) : usualThresholds[light];
  };
  return { blue: daysOf('blue'), yellow: daysOf('yellow'), red: daysOf('red') };
};
