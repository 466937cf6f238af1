import type { DocketState } from '../../domain/case/state';
import type { DocketView } from '../contracts/dockets';
import { personNames, type Named } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';

type Name = (id: string) => Named;
type Graded = NonNullable<DocketState['graded']>;

const gradesIn = ({ graded, lineage }: DocketState): Graded[] =>
  [...lineage.map(one => one.graded), graded].filter(one => one !== undefined);

/** The units that graded a case, in any round. */
export const gradersOf = (state: DocketState): string[] =>
  gradesIn(state).flatMap(one => one.by?.unitId ?? []);

/** 评定等次 of a case and of its rounds before, with the names of who gave them; one query where there is any. */
export const presentGrades = async (
  db: Db,
  state: DocketState,
  named: Name,
): Promise<Pick<DocketView, 'graded' | 'lineage'>> => {
  const person = await personNames(
    db,
    gradesIn(state).flatMap(one => one.by?.personId ?? []),
  );
  const present = ({ by, ...one }: Graded): DocketView['graded'] => ({
    ...one,
    by: by && { person: person(by.personId), unit: named(by.unitId) },
  });
  return {
    graded: state.graded ? present(state.graded) : null,
    lineage: state.lineage.map(({ reopenedBy: _, graded, ...one }) => ({
      ...one,
      graded: graded ? present(graded) : null,
    })),
  };
};
