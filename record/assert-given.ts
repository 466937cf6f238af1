import { dateOf } from '../domain/calendar/civil-date';
import { filesIn } from '../domain/case/unit-document/files-in';
import { DomainError } from '../domain/domain-error';
import type { UnitDocument } from '../domain/form/document';
import { isFile, type DocketState } from '../domain/kinds';
import type { UnitId } from '../domain/obligation/types';
import { isClosedOn } from '../domain/obligation/unit-closing';
import type { Book } from './book';

/** The uploaded files that a command names, each once: beside it, in a unit's document, with the source of a problem. */
export const filesGiven = (command: object): string[] => {
  const {
    fileIds = [],
    document,
    source,
  } = command as {
    fileIds?: string[];
    document?: UnitDocument;
    source?: { fileIds?: string[] };
  };
  return [...new Set([...fileIds, ...(document ? filesIn(document) : []), ...(source?.fileIds ?? [])])];
};

/** What a unit has handed in in these dockets: its document may name it again, whoever of the unit had uploaded it. */
export const filesHandedIn = (unitId: UnitId, dockets: readonly DocketState[]): string[] =>
  dockets
    .filter(isFile)
    .flatMap(one => [...one.submissions, ...one.progress])
    .flatMap(one => (one.unitId === unitId ? one.fileIds : []));

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
  handedIn: readonly string[] = [],
): Promise<void> => {
  // Beside a command there are new files only; a document speaks of earlier ones too.
  const known = 'document' in command ? new Set(handedIn) : new Set<string>();
  const fileIds = filesGiven(command).filter(id => !known.has(id));
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
