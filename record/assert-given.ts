import { dateOf } from '../domain/calendar/civil-date';
import { DomainError } from '../domain/domain-error';
import { isClosedOn } from '../domain/obligation/unit-closing';
import type { Book } from './book';

/**
 * Only what one has uploaded oneself can be handed in; otherwise naming somebody's file would open it. What a head signs off
 * was uploaded by who prepared it.
 *
 * @throws DomainError `FILE_UNKNOWN`
 */
export const assertOwnFiles = async (
  { store }: Book,
  uploaders: string[],
  command: object,
): Promise<void> => {
  const given: unknown = 'fileIds' in command ? command.fileIds : [];
  const fileIds = [...new Set(given as string[])];
  if (fileIds.length === 0) return;
  if ((await store.countFiles(fileIds, uploaders)) < fileIds.length)
    throw new DomainError('FILE_UNKNOWN', { what: 'given', fileIds });
};

/** Nothing is given to a unit that is no more on the campaign's day. @throws DomainError `UNIT_CLOSED` */
export const assertOpenUnits = async ({ store, facts }: Book, unitIds: string[]): Promise<void> => {
  const closings = [...(await store.closings(unitIds))];
  const closed = closings.find(([, closing]) => isClosedOn({ closing }, dateOf(facts.now)));
  if (!closed) return;
  const [id, { successorId }] = closed;
  throw new DomainError('UNIT_CLOSED', {
    id,
    name: (await store.unitNames([id])).get(id) ?? id,
    successorId,
  });
};

/**
 * A task passes on (转办, 退办) only to a unit of the registry that is there: nobody would be told of it otherwise.
 *
 * @throws DomainError `UNIT_UNKNOWN`, `UNIT_CLOSED`
 */
export const assertKnownUnits = async (book: Book, command: object): Promise<void> => {
  const { newUnitId, newLeadId } = command as { newUnitId?: string; newLeadId?: string };
  const unitIds = [newUnitId, newLeadId].filter(id => id !== undefined);
  if (unitIds.length === 0) return;
  const known = await book.store.unitNames(unitIds);
  if (unitIds.some(id => !known.has(id))) throw new DomainError('UNIT_UNKNOWN', { unitIds });
  await assertOpenUnits(book, unitIds);
};
