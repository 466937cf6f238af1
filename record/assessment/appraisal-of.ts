import type { Appraisal } from '../../domain/appraisal/types';
import type { AssessmentState } from '../../domain/assessment/state';
import type { Book } from '../book';

/** What the figures of a cycle come to. */
export const appraisalOf = (_book: Book, _state: AssessmentState): Promise<Appraisal> =>
  Promise.reject(new Error('figures of a cycle are not appraised yet'));
