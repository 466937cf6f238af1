import { equalSplit } from './equal-split';
import { perUnit } from './per-unit';
import { purpose } from './purpose';
import { share } from './share';
import { totalOfParts } from './total-of-parts';

/** The kinds of rule about money. */
export const moneyKinds = {
  'total-of-parts': totalOfParts,
  'equal-split': equalSplit,
  'per-unit': perUnit,
  share,
  purpose,
} as const;
