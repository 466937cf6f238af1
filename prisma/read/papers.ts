import { isOpen } from '../../domain/obligation/types';
import type { Db } from '../schema/db';
import type { DocketRecord } from './docket';
import { queryOwnObligations } from './items';
import type { LetterStatus } from '../../domain/codes/letter';
import type { Stage } from '../../domain/codes/proceeding';
import type { Paper } from '../../domain/outlook/outlook-input';

/** The letters and proceedings that a docket's rungs led to, as far as the record's reader may see them. One query. */
export const queryPapers = async (db: Db, { row, letters, proceedings }: DocketRecord): Promise<Paper[]> => {
  const owed = await queryOwnObligations(
    db,
    [...letters, ...proceedings].map(one => one.id),
  );
  const heldBy = (id: string) => owed.get(id)?.find(isOpen)?.owedBy ?? null;
  return row.steps.flatMap(({ obligationId, round, rung, letterId, proceedingId }): Paper[] => {
    const step = { obligationId, round, rung };
    const letter = letters.find(one => one.id === letterId);
    if (letter)
      return [{ ...step, kind: 'letter', stage: letter.status as LetterStatus, heldBy: heldBy(letter.id) }];
    const proceeding = proceedings.find(one => one.id === proceedingId);
    return proceeding
      ? [
          {
            ...step,
            kind: 'proceeding',
            stage: proceeding.stage as Stage,
            heldBy: heldBy(proceeding.id),
          },
        ]
      : [];
  });
};
