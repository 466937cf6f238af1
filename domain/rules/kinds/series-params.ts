import type { Comparator } from '../../codes/rules';
import type { Asked } from '../asked';
import type { FactTest } from './fact-test';
import type { IndicatorOf } from './indicator-of';

type Exact = Exclude<Comparator, 'approx'>;

/** A year's value against the one before. */
export interface GrowthParams extends IndicatorOf {
  comparator: Exact;
  ratio: Asked<string>;
  /** What a base of 0 makes of it: `not-applicable` (also where nothing is said) or `question`. */
  zeroBase?: Asked<string>;
  /** A level and not a sum over the year: nothing can be said of it in the middle. */
  isStock?: true;
  /** Only in years in which this indicator of this unit rose. */
  when?: { rises: string; unit: string };
  /** A register of pairs, where the entities are pairs: the helped as a line's unit, the helper by name. */
  pairs?: string;
}

/** Lines of a register; those of the row's units, or all where the row is about a whole province. */
export interface LinesOf {
  register: string;
  /** Only lines of which this is so. */
  where?: readonly FactTest[];
}

interface Wanted {
  comparator: Comparator;
  n: Asked<string>;
}

/** How many there are, by an indicator or by the lines of a register. */
export interface CountOfIndicator extends IndicatorOf, Wanted {
  of: 'indicator';
  /** 左右: how far around `n` is no question, both ends inside [practice]. */
  band?: string;
  /** Indicators of something else that may have been given in its place, and do not tell: households are not persons. */
  insteadOf?: readonly string[];
  /** Where the indicator has no value: a number of each line that is done, by the fact that says so, added up. */
  orSum?: { register: string; sum: string; done: Asked<string> };
}

export interface CountOfLines extends LinesOf, Wanted {
  of: 'lines';
  /** The fact by which what several units report is one: it counts once. */
  once?: string;
  /** What fewer than a fixed number are: a question, where the text has it so. */
  fewer?: 'question';
  /** The two sides of each pair, a register of pairs: each side for itself, or both together. */
  pairs?: { register: string; as: Asked<'each' | 'shared'> };
}

/** All of a register, or every unit of the row. */
export interface CoverageOfLines extends LinesOf {
  of: 'lines';
  /** What each line must have; without it, that it is listed is enough. */
  has?: FactTest;
  /** What must be covered: each line, or each unit of the row by one line at least. */
  each: 'line' | 'unit';
  /** Whether the lines that `where` leaves out count too: `no` (they are told beside) or `yes`. */
  wider?: Asked<'no' | 'yes'>;
}

/** Covered part and whole as one value of an indicator, where the lines themselves must not be kept. */
export interface CoverageOfIndicator extends IndicatorOf {
  of: 'indicator';
}

/** Covered on every day: lines of a second register say from when to when; a gap of so many days is let pass [practice]. */
export interface CoverageOfDays extends LinesOf {
  of: 'days';
  /** What must be covered: the row's units, or the lines of a register of them, which a fact names. */
  whom: 'units' | { register: string; fact: string };
  from: string;
  to: string;
  gapDays: string;
}

/** A number of each line, or of each unit's lines together; under other conditions another bound. */
export interface LineBound extends LinesOf {
  fact: string;
  comparator: 'at-most' | 'at-least';
  n: string;
  under?: { conditions: readonly FactTest[]; otherwise: string };
  per: Asked<'line' | 'unit'>;
}

/** A number against a bound. */
export type BoundParams =
  | (IndicatorOf & Wanted & { of: 'indicator' })
  /** So much more than in a base year, once or with every year again. */
  | (IndicatorOf & { of: 'base'; base: string; plus: Asked<string>; each: Asked<'once' | 'yearly'> })
  | (LineBound & { of: 'lines' })
  /** Each unit's number is the highest of all units' in its class; the class is the line's name. */
  | { of: 'highest'; register: string; fact: string }
  /** Numbers of the text itself, which must fit. */
  | { of: 'text'; found: string; comparator: 'at-least' | 'equals'; product: readonly string[] };

interface AverageParams extends LinesOf {
  value: string;
  amount: string;
  /** Either way, both ends inside [practice]: what is not exact is kept within rounding. */
  tolerance: string;
}

/** Something done for a row's units: a line with the day on which it was done, and for which year where that is said. */
export interface DoneOf extends LinesOf {
  /** The fact that is the day. */
  on: string;
}

/** What kinds of rule about indicators, registers and days ask for. Ratios are `1/5`. */
export interface SeriesParams {
  growth: GrowthParams;
  /** A series grows at least as much as another. */
  'growth-vs': { a: IndicatorOf; b: IndicatorOf };
  /** It grew by at least as much as in the year before. */
  'increment-vs': IndicatorOf;
  count: CountOfIndicator | CountOfLines;
  coverage: CoverageOfLines | CoverageOfIndicator | CoverageOfDays;
  bound: BoundParams;
  average: AverageParams;
  date: DoneOf;
  'yearly-duty': DoneOf;
  /** Where statements stand: a line by the rule's id and the year. */
  statement: { register: string };
}
