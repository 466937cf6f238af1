import { workAt, workDue } from '../../domain/assessment/work';
import type { AssessmentState } from '../../domain/assessment/state';
import type { Instant } from '../../domain/calendar/civil-date';

/** When a cycle has something to do by itself: now while work is due, at its start before it; null while people have their turn. */
export const nextWorkAt = (state: AssessmentState, now: Instant): Instant | null =>
  workDue(state, now) === null ? workAt(state) : now;
