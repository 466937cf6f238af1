import type { Instant } from '../../domain/calendar/civil-date';
import type { PlainMeasurement } from '../../domain/figures/plain';
import type { FindingRecord } from '../../domain/finding/project';
import { familyOf } from '../../domain/registry/family-of';
import type { AssessmentStore } from '../../record/assessment/assessment-store';
import type { MemoryFigures } from './memory-figures';

/** The cycle of one campaign in memory. */
export class MemoryAssessments implements AssessmentStore {
  readonly records = new Map<string, FindingRecord>();
  /** When the cycle has something to do by itself; null where it has not. */
  dueAt: Instant | null = null;

  constructor(
    private readonly units: readonly { id: string; parentId: string | null }[],
    private readonly figures: Pick<MemoryFigures, 'rows'>,
  ) {}

  workBy = (_: string, at: Instant | null): Promise<void> => {
    this.dueAt = at;
    return Promise.resolve();
  };

  houses: AssessmentStore['houses'] = unitIds =>
    Promise.resolve(
      new Map(
        unitIds
          .filter(id => this.units.some(one => one.id === id))
          .map(id => [id, familyOf(id, this.units)] as const),
      ),
    );

  measurements: AssessmentStore['measurements'] = (_, asOf) =>
    Promise.resolve(
      this.figures.rows.flatMap(({ kind, data, id, supersedesId, recordedAt }) =>
        kind === 'measurement' && recordedAt <= asOf
          ? [{ id, supersedesId, recordedAt, data: data as PlainMeasurement }]
          : [],
      ),
    );

  findings = (): Promise<FindingRecord[]> =>
    Promise.resolve([...this.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));

  // A simulation knows of no other campaign.
  earlier: AssessmentStore['earlier'] = recurring => Promise.resolve(recurring.map(() => []));
}
