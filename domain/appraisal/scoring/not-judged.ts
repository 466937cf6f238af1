import type { Scored } from './given';

/** A figure or a target of another kind than the indicator's: a number where a grade belongs. Nobody guesses what was meant. */
export const notJudged: Scored = {
  mark: 'asked',
  points: null,
  formula: { zh: '数据或目标值与指标不符,待核', en: 'the figure or the target does not fit the indicator' },
  asks: [],
};
