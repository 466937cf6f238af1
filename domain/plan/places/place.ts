import type { PlaceKind, PlaceRole } from '../../codes/places';
import type { Range } from '../page-marks';

/** What a stretch of the text was read as, and for which entry. */
export interface Claim {
  /**
   * `field`: what was read, with its label and marks; `heading`: what only heads others, with its number; `structure`: separators,
   * page marks, table rules, line breaks; `unused`: what nothing was read from.
   */
  kind: PlaceKind;
  /** Of a field only, and of every field. */
  role?: PlaceRole;
  /** The assignment's index. */
  assignment?: number;
  problemRef?: string;
}

/** A stretch of the source, in UTF-16 units, with what became of it. The places of a reading lie in order, touch, and cover the source. */
export interface Place extends Range, Claim {}
