import type { AssessmentAct } from '../../domain/assessment/acts';
import type { AssessmentGiven } from '../../domain/assessment/commands/definition';
import type { AssessmentState } from '../../domain/assessment/state';
import type { Book, HeldDocket } from '../book';
import type { CommandInput } from '../command-input';

type Input = Extract<CommandInput, { on: 'assessment' }>;

/** The docket of a cycle, opened by its first command. */
export const holdAssessment = (book: Book, { docketIds }: Input): Promise<HeldDocket[]> =>
  book.holdKnown(docketIds);

/** What only the record can work out of a command on a cycle. */
export const assessmentGiven = (
  _book: Book,
  _state: AssessmentState,
  _command: AssessmentAct,
): Promise<AssessmentGiven> => Promise.reject(new Error('not there yet'));

/** What follows in the same transaction from a command on a cycle. */
export const afterAssessment = (_book: Book, _docket: HeldDocket, _input: Input): Promise<void> =>
  Promise.resolve();
