import { dateOf } from '../domain/calendar/civil-date';
import { DomainError } from '../domain/domain-error';
import { isClosedOn } from '../domain/obligation/unit-closing';
import type { Actor } from '../domain/permissions/actor';
import { peopleIn } from '../domain/permissions/stand-in';
import type { Book } from './book';

/**
 * Only what one has uploaded oneself can be handed in; otherwise naming somebody's file would open it.
 *
 * @throws DomainError `FILE_UNKNOWN`
 */
export const assertOwnFiles = async ({ store }: Book, actor: Actor, command: object): Promise<void> => {
  const given: unknown = 'fileIds' in command ? command.fileIds : [];
  const fileIds = [...new Set(given as string[])];
  if (fileIds.length === 0) return;
  if ((await store.countFiles(fileIds, peopleIn(actor))) < fileIds.length)
    throw new DomainError('FILE_UNKNOWN', { what: 'given', fileIds });
};

/**
 * A task passes on (转办, 退办) only to a unit of the registry that is there on the campaign's day: nobody would be told of it
 * otherwise.
 *
 * @throws DomainError `UNIT_UNKNOWN`, `UNIT_CLOSED`
 */
export const assertKnownUnits = async ({ store, facts }: Book, command: object): Promise<void> => {
  const { newUnitId, newLeadId } = command as { newUnitId?: string; newLeadId?: string };
  const unitIds = [newUnitId, newLeadId].filter(id => id !== undefined);
  if (unitIds.length === 0) return;
  const known = await store.unitNames(unitIds);
  if (unitIds.some(id => !known.has(id))) throw new DomainError('UNIT_UNKNOWN', { unitIds });
  for (const [id, closing] of await store.closings(unitIds))
    if (isClosedOn({ closing }, dateOf(facts.now)))
      throw new DomainError('UNIT_CLOSED', {
        id,
        name: known.get(id) ?? id,
        successorId: closing.successorId,
      });
};
