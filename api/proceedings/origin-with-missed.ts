import { mergedOrigin, type Ground, type Origin } from '../../domain/proceeding/origin';
import type { ItemRecord } from '../../prisma/read/items';

/** What a proposal rests on, with the findings whose last deadline (限期整改) was missed; null where it is cases alone. */
export const originWithMissed = (origin: Origin | undefined, items: readonly ItemRecord[]): Origin | null => {
  const missed = items.flatMap(({ docket: { state }, obligation }): Ground[] =>
    state.kind === 'finding'
      ? [{ kind: 'finding', findingId: state.id, says: obligation.what, cite: state.cite }]
      : [],
  );
  if (missed.length === 0) return origin ?? null;
  return mergedOrigin(
    { grounds: missed, leaders: [], cites: [] },
    origin ?? { grounds: [], leaders: [], cites: [] },
  );
};
