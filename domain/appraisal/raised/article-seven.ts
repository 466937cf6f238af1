import type { CivilDate } from '../../calendar/civil-date';
import type { FindingKind } from '../../codes/findings';
import { isInForce } from '../../scheme/in-force';
import type { Scheme } from '../../scheme/types';

/** Questions of the measures about article 7, by the ids that schemes have for them; a scheme without them takes the default. */
export const articleSevenAsks = {
  /** Whether (四) is one act that has both, or each for itself. */
  composite: '7.4.composite',
  /** Whether one low value of (五) is enough. */
  enough: '7.5.enough',
} as const;

/**
 * The paragraph that makes facts of a day a problem of the kind; null where the scheme does not know the kind, or was not in force
 * on that day: a breach of 2014 has no kind in the cycle of 2016 (vector 29). Whether the cycle runs is asked when it is raised.
 */
export const paragraphOf = (
  { kinds, document }: Pick<Scheme, 'kinds' | 'document'>,
  kind: FindingKind,
  on: CivilDate,
): string | null => (isInForce(document, on) ? (kinds.find(one => one.kind === kind)?.cite ?? null) : null);
