import type { Instant } from '../../domain/calendar/civil-date';
import type { FindingRecord } from '../../domain/finding/project';
import type { AssessmentStore } from '../../record/assessment/assessment-store';

/** The cycle of one campaign in memory. */
export class MemoryAssessments implements AssessmentStore {
  readonly records = new Map<string, FindingRecord>();
  /** When the cycle has something to do by itself; null where it has not. */
  dueAt: Instant | null = null;

  workBy = (_: string, at: Instant | null): Promise<void> => {
    this.dueAt = at;
    return Promise.resolve();
  };

  findings = (): Promise<FindingRecord[]> =>
    Promise.resolve([...this.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));

  // A simulation knows of no other campaign.
  earlier: AssessmentStore['earlier'] = recurring => Promise.resolve(recurring.map(() => []));
}
