import { dateOf, type CivilDate } from '../calendar/civil-date';
import type { UnitId } from '../obligation/types';
import type { CaseState } from './state';

/** A measurement on record, of whatever campaign of which a case may ask. */
export interface Measured {
  indicator: string;
  unitId: UnitId;
  asOf: CivilDate;
}

/** The indicators of which a case comes, each once: each has to be measured anew before it is closed as completed. */
export const indicatorsOf = ({ sources = [] }: Pick<CaseState, 'sources'>): string[] => [
  ...new Set(sources.flatMap(({ indicator }) => indicator ?? [])),
];

/** From which day on a measurement is a new one: that of the opening or, where it was reopened, of the last reopening. */
export const measuredFrom = ({ openedAt, lineage }: Pick<CaseState, 'openedAt' | 'lineage'>): CivilDate =>
  dateOf(lineage.at(-1)?.reopenedAt ?? openedAt);

/** The units whose measurements count: those that lead it or answer for it. */
export const measuredUnits = ({ parts }: Pick<CaseState, 'parts'>): UnitId[] =>
  parts.filter(({ role }) => role === 'lead' || role === 'responsible').map(({ unitId }) => unitId);

/** The first indicator of a case that nobody has measured since for a unit of it; null where each was, or there is none. */
export const notRemeasured = (state: CaseState, measured: readonly Measured[]): string | null => {
  const [since, units] = [measuredFrom(state), measuredUnits(state)];
  const isNew = (one: Measured): boolean => one.asOf >= since && units.includes(one.unitId);
  return (
    indicatorsOf(state).find(indicator => !measured.some(one => one.indicator === indicator && isNew(one))) ??
    null
  );
};
