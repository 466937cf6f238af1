import type { Instant } from '../../domain/calendar/civil-date';
import type { PlainMeasurement } from '../../domain/figures/plain';
import type { FindingRecord } from '../../domain/finding/project';
import { familyOf } from '../../domain/registry/family-of';
import { recurrencesOf, type EarlierFinding } from './earlier-findings';
import type { AssessmentStore } from '../../record/assessment/assessment-store';
import type { MemoryFigures } from './memory-figures';

/** The cycle of one campaign in memory. */
export class MemoryAssessments implements AssessmentStore {
  readonly records = new Map<string, FindingRecord>();
  /** When the cycle has something to do by itself; null where it has not. */
  dueAt: Instant | null = null;

  /** What was established in earlier cycles, with what became of it: a memory has one campaign, and is handed the others'. */
  handed: readonly EarlierFinding[] = [];

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

  earlier: AssessmentStore['earlier'] = (recurring, { year }) =>
    Promise.resolve(recurring.map(one => recurrencesOf(one, year, this.handed)));
}
