import type { AssessmentState } from '../../domain/assessment/state';
import { workDue } from '../../domain/assessment/work';
import type { Instant } from '../../domain/calendar/civil-date';
import { doWork } from '../../record/assessment/do-work';
import type { Book } from '../../record/book';
import type { MemoryStore } from './memory-store';

const cycleIn = ({ dockets }: MemoryStore): AssessmentState | null => {
  for (const { record } of dockets.values()) if (record.state.kind === 'assessment') return record.state;
  return null;
};

/** What the yearly cycle has to do by itself, one act after the other, as its workflow dispatches them. */
export const settleAssessment = async (
  store: MemoryStore,
  write: (work: (book: Book) => Promise<unknown>) => Promise<void>,
  now: Instant,
): Promise<void> => {
  const { dueAt } = store.assessments;
  if (dueAt === null || dueAt > now) return;
  for (let cycle = cycleIn(store); cycle; cycle = cycleIn(store)) {
    const { id } = cycle;
    const work = workDue(cycle, now);
    if (work === null) return;
    await write(book => doWork(book, id, work));
    // What is still there after it was done cannot be done now.
    if (cycleIn(store) === cycle) return;
  }
};
