import type { CaseState } from '../../case/state';
import { isFile } from '../../kinds';
import type { UnitId } from '../../obligation/types';
import type { CampaignRecord } from '../record';

/** By code points: the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: CaseState, b: CaseState): number => a.position - b.position || byText(a.id, b.id);

const filesOf = (record: CampaignRecord, kind: CaseState['kind']): CaseState[] =>
  record.dockets
    .filter(isFile)
    .filter(one => one.kind === kind)
    .sort(byPlace);

/** The cases, in the order of the plan, however the record was read. */
export const casesOf = (record: CampaignRecord): CaseState[] => filesOf(record, 'case');

/** The units' own files, in the order of the plan. */
export const unitFilesOf = (record: CampaignRecord): CaseState[] => filesOf(record, 'unit-file');

/** Ids of units in the order of their files, those without one behind, each once. */
export const unitsInOrder = (record: CampaignRecord, ids: Iterable<UnitId>): UnitId[] => {
  const place = new Map(unitFilesOf(record).map((one, n) => [one.unitId, n]));
  const of = (id: UnitId): number => place.get(id) ?? place.size;
  return [...new Set(ids)].sort((a, b) => of(a) - of(b) || byText(a, b));
};
