import type { FindingAct } from '../../domain/finding/acts';
import type { FindingGiven } from '../../domain/finding/commands/definition';
import type { FindingState } from '../../domain/finding/state';
import type { Book, HeldDocket } from '../book';
import type { CommandInput } from '../command-input';

type Input = Extract<CommandInput, { on: 'finding' }>;

/** The docket of a finding, opened by `enter`, with what the command changes besides. */
export const holdFinding = (book: Book, { docketIds }: Input): Promise<HeldDocket[]> =>
  book.holdKnown(docketIds);

/** What only the record can work out of a command on a finding. */
export const findingGiven = (
  _book: Book,
  _state: FindingState,
  _command: FindingAct,
): Promise<FindingGiven> => Promise.reject(new Error('not there yet'));

/** What follows in the same transaction from a command on a finding. */
export const afterFinding = (_book: Book, _docket: HeldDocket, _input: Input): Promise<void> =>
  Promise.resolve();
