import type { CivilDate } from '../calendar/civil-date';
import type { RuleKind } from '../codes/rules';
import type { Known } from '../figures/known';
import type { Asking } from './asking';
import type { Judgement } from './outcome';
import type { Pack, RuleOf, UnitSet } from './types';

/** One row that is to be judged. */
export interface Place {
  unit: string | null;
  /** The units that the row is about: the unit itself, or for a set taken together its members. */
  units: readonly string[];
  /** The unit that an entity is of. */
  belongsTo?: string;
  /** The day as of which membership is asked: the period's last, or the as-of day before it. */
  on: CivilDate;
  period: string;
  /** The budget year; null where the period is none. */
  year: string | null;
  /** The day after whose end nothing more is waited for; null: never, or not known. */
  finalOn: CivilDate | null;
  isFinal: boolean;
}

/** What an evaluator may look at. */
export interface World {
  pack: Pack;
  known: Known;
  asOf: CivilDate;
  asking: Asking;
  set: (id: string) => UnitSet;
  /** What several rows of one rule ask for is computed once. */
  shared: <T>(key: string, compute: () => T) => T;
  /** The members of a set on a day, by default on the as-of day. */
  members: (set: string, on?: CivilDate) => readonly string[];
}

/** An entity that the figures hold; with a period of its own it says so. */
export interface Entity {
  unit: string;
  /** The county or other unit that it is of, where the entity is none itself: a project's. */
  belongsTo?: string;
  period?: string;
  /** The year of that period, where it is one. */
  year?: string;
  finalOn?: CivilDate | null;
}

/** How one kind of rule is judged: pure, over what is known on the day. */
export interface Evaluator<K extends RuleKind> {
  /** What figures it hangs on: `tranche:education`, `measurement:618-funds`, `register:schools`, `project:reward`. */
  reads: (params: RuleOf<K>['params'], rule: RuleOf<K>) => readonly string[];
  /** For rules about entities: those that there are for the row's period. */
  entities?: (rule: RuleOf<K>, place: Omit<Place, 'unit' | 'units'>, world: World) => readonly Entity[];
  /** For a period whose end hangs on the figures. */
  finalOn?: (rule: RuleOf<K>, place: Omit<Place, 'finalOn' | 'isFinal'>, world: World) => CivilDate | null;
  /** A row about entities of which there is none never comes here: it is `unknown`. */
  judge: (rule: RuleOf<K>, place: Place, world: World) => Judgement;
}
