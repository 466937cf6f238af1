import type { AssessmentState } from '../../domain/assessment/state';
import type { Book, HeldDocket } from '../book';

/** Does one thing in a cycle that is held under its lock. */
export type Doing = (book: Book, held: HeldDocket, state: AssessmentState) => void | Promise<void>;
