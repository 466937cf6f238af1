import type { ScoringKind } from '../../codes/assessment';
import type { Name } from '../../codes/names';
import type { Indicator } from '../../scheme/types';
import type { Place } from '../lay-out';
import { allOrNothing } from './all-or-nothing';
import { bonus } from './bonus';
import type { Given, Scored, Scorer, ScoringOf } from './given';
import { grade } from './grade';
import { minus } from './minus';
import { perEvent } from './per-event';
import { rank } from './rank';
import { threshold } from './threshold';
import { unscored, unscoredSays } from './unscored';
import { veto } from './veto';

const scorers: { [K in ScoringKind]: Scorer<K> } = {
  'all-or-nothing': allOrNothing,
  minus,
  threshold,
  'per-event': perEvent,
  veto,
  bonus,
  rank,
  grade,
};

const scorerOf = <K extends ScoringKind>(kind: K): Scorer<K> => scorers[kind];

/** What a cell cannot be judged without. */
export const needsOf = ({ indicator, target, events }: Place): { figure: boolean; target: boolean } => {
  const { scoring } = indicator;
  if (!scoring) return { figure: true, target: false };
  // An event vetoes, whatever is missing; a target, where one was set, has to be measured.
  if (scoring.kind === 'veto') return { figure: target !== undefined && events.length === 0, target: false };
  return scorerOf(scoring.kind).needs;
};

const scoreAs = <K extends ScoringKind>(kind: K, scoring: ScoringOf<K>, given: Given): Scored =>
  scorerOf(kind).score(scoring, given);

const sayAs = <K extends ScoringKind>(kind: K, scoring: ScoringOf<K>, indicator: Indicator): Name =>
  scorerOf(kind).says(scoring, indicator);

/** The points of one cell of which everything that its kind needs is there. */
export const score = (given: Given): Scored => {
  const { scoring } = given.indicator;
  return scoring ? scoreAs(scoring.kind, scoring, given) : unscored(given);
};

/** The rule of an indicator as a sentence. */
export const saysOf = (indicator: Indicator): Name => {
  const { scoring } = indicator;
  return scoring ? sayAs(scoring.kind, scoring, indicator) : unscoredSays(indicator);
};
