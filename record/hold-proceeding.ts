import { DomainError } from '../domain/domain-error';
import type { Book, HeldDocket } from './book';
import type { ProceedingRecord } from './rows';

export interface HeldProceeding {
  record: ProceedingRecord;
  /** The proceeding's own docket and those of its items, all under lock. */
  dockets: HeldDocket[];
}

const unknown = (id: string) => new DomainError('PROCEEDING_UNKNOWN', '没有这个程序', { id });

/** The letters of a proceeding that have been drafted: their dockets are those of the same ids. */
export const papersOf = ({ facts }: ProceedingRecord): string[] =>
  [facts.noticeLetterId, facts.minutesLetterId, facts.proposalLetterId].filter(id => id !== undefined);

const docketsOf = ({ id, items }: ProceedingRecord): string[] => [id, ...items.map(item => item.docketId)];

/**
 * Locks a proceeding with everything that it concerns, its papers too. Dockets come first, as in every transaction here, so that nobody
 * waits in a circle; the items are read again under the lock.
 *
 * @throws DomainError `PROCEEDING_UNKNOWN`
 */
export const holdProceeding = async (book: Book, id: string): Promise<HeldProceeding> => {
  const [peek] = await book.store.peekProceedings([id]);
  if (!peek) throw unknown(id);
  await book.hold([...docketsOf(peek), ...papersOf(peek)]);
  const [record] = await book.holdProceedings([id]);
  if (!record) throw unknown(id);
  // Somebody joined in between: those dockets are locked now, late but before anything is decided.
  return { record, dockets: await book.hold(docketsOf(record)) };
};
