import type { CaseState } from '../../domain/case/state';
import { personNames, type Named } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';
import type { CallView } from '../contracts/calls';

/** The units of logged calls: those called, and those of the callers. */
export const unitsOfCalls = ({ calls = [] }: CaseState): string[] =>
  calls.flatMap(one => [one.unitId, ...(one.by ? [one.by.unitId] : [])]);

/** 电话催办 of a docket with the names of who called; one query where there is any. */
export const presentCalls = async (
  db: Db,
  { calls = [] }: CaseState,
  named: (id: string) => Named,
): Promise<CallView[]> => {
  if (calls.length === 0) return [];
  const person = await personNames(
    db,
    calls.flatMap(one => one.by?.personId ?? []),
  );
  return calls.map(({ unitId, by, ...one }) => ({
    ...one,
    unit: named(unitId),
    by: by && { person: person(by.personId), unit: named(by.unitId) },
  }));
};
