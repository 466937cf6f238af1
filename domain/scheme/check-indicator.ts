import type { FindingKind } from '../codes/findings';
import { compareFractions, fractionOf, type Fraction } from '../exact/fraction';
import type { Ask } from '../rules/types';
import type { Say } from './problem';
import type { Scoring } from './scoring';
import type { Indicator, Raises } from './types';

interface Known {
  areas: ReadonlySet<string>;
  asks: ReadonlyMap<string, Ask>;
  kinds: ReadonlySet<FindingKind>;
}

const isPositive = (one: Fraction | null): boolean => one !== null && one.num > 0n;

/** The decimals of a way of scoring with their places. */
const numbersOf = (scoring: Scoring): [place: string, decimal: string][] => {
  switch (scoring.kind) {
    case 'all-or-nothing':
    case 'veto':
      return [];
    case 'minus':
      return [
        ['step', scoring.step],
        ['points', scoring.points],
      ];
    case 'threshold':
      return [['limit', scoring.limit]];
    case 'per-event':
      return [
        ['points', scoring.points],
        ['max', scoring.max],
      ];
    case 'bonus':
      return [
        ['points', scoring.points],
        ['max', scoring.max],
        ['min', scoring.min],
      ];
    case 'rank':
      return scoring.points.map((one, at) => [`points[${at}]`, one]);
    case 'grade':
      return Object.entries(scoring.points).map(([grade, one]) => [`points[${grade}]`, one]);
  }
};

const checkScoring = (
  scoring: Scoring,
  points: Fraction | null,
  asks: Known['asks'],
  place: string,
  say: Say,
): void => {
  const numbers = numbersOf(scoring);
  for (const [at, decimal] of numbers)
    if (!fractionOf(decimal)) say('NUMBER_INVALID', `${place}.${at}`, decimal);
  if (scoring.kind === 'minus' || scoring.kind === 'per-event')
    for (const [at, decimal] of numbers)
      if (fractionOf(decimal) && !isPositive(fractionOf(decimal)))
        say('STEP_NOT_POSITIVE', `${place}.${at}`, decimal);
  if (scoring.kind === 'minus' && typeof scoring.rounding !== 'string') {
    const ask = asks.get(scoring.rounding.ask);
    if (!ask) say('ASK_UNKNOWN', `${place}.rounding`, scoring.rounding.ask);
    else if (!ask.options?.every(one => one.value === 'floor' || one.value === 'proportional'))
      say('ASK_UNFIT', `${place}.rounding`, ask.id);
  }
  if (scoring.kind === 'threshold' && typeof scoring.otherwise === 'object') {
    const ask = asks.get(scoring.otherwise.ask);
    if (!ask) say('ASK_UNKNOWN', `${place}.otherwise`, scoring.otherwise.ask);
    else if (ask.kind !== 'number') say('ASK_UNFIT', `${place}.otherwise`, ask.id);
  }
  if (scoring.kind === 'bonus') {
    const [min, max] = [fractionOf(scoring.min), fractionOf(scoring.max)];
    if (min && max && compareFractions(min, max) > 0)
      say('BOUNDS_REVERSED', place, [scoring.min, scoring.max]);
    return;
  }
  if (!points) return;
  const most = scoring.kind === 'rank' || scoring.kind === 'grade' ? numbers : [];
  for (const [at, decimal] of most) {
    const value = fractionOf(decimal);
    if (value && compareFractions(value, points) > 0) say('POINTS_TOO_MANY', `${place}.${at}`, decimal);
  }
  if (scoring.kind === 'grade')
    for (const grade of Object.keys(scoring.points))
      if (!Object.hasOwn(scoring.names, grade)) say('NAME_MISSING', `${place}.names`, grade);
};

const checkRaises = ({ kind, when }: Raises, { asks, kinds }: Known, place: string, say: Say): void => {
  if (!kinds.has(kind)) say('KIND_UNKNOWN', `${place}.kind`, kind);
  if (when.kind === 'below-target') return;
  const ask = asks.get(when.ask);
  if (!ask) say('ASK_UNKNOWN', `${place}.when`, when.ask);
  else if (ask.kind !== 'number') say('ASK_UNFIT', `${place}.when`, when.ask);
};

/** What is wrong with one indicator: its area, its points, its way of scoring, the problem that it raises. */
export const checkIndicator = (indicator: Indicator, known: Known, say: Say): void => {
  const place = `indicators[${indicator.id}]`;
  if (!known.areas.has(indicator.area)) say('AREA_UNKNOWN', `${place}.area`, indicator.area);
  const points = indicator.points === null ? null : fractionOf(indicator.points);
  if (indicator.points !== null && (!points || points.num < 0n))
    say('NUMBER_INVALID', `${place}.points`, indicator.points);
  if (indicator.scoring && indicator.points === null) say('POINTS_MISSING', `${place}.points`);
  if (!indicator.scoring && indicator.points !== null) say('SCORING_MISSING', `${place}.scoring`);
  if (indicator.scoring) checkScoring(indicator.scoring, points, known.asks, `${place}.scoring`, say);
  if (indicator.raises) checkRaises(indicator.raises, known, `${place}.raises`, say);
};
