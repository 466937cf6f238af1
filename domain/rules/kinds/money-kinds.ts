import { eligible } from './eligible';
import { equalSplit } from './equal-split';
import { filing } from './filing';
import { formulaCap } from './formula-cap';
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
  eligible,
  filing,
  'formula-cap': formulaCap,
} as const;
