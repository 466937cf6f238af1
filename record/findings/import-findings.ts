import { enteredId } from '../../domain/finding/entered-key';
import type { Actor } from '../../domain/permissions/actor';
import { freshOf, type FreshFindings } from '../../domain/register/import/fresh-of';
import type { Enter } from '../../domain/register/import/types';
import type { Book } from '../book';
import { command } from '../command';

/** Which of these are not on record yet, those that are being held. */
export const newFindings = async (
  book: Book,
  campaignId: string,
  acts: readonly Enter[],
): Promise<FreshFindings> => {
  const held = await book.holdKnown(acts.map(one => enteredId(campaignId, one)));
  return freshOf(campaignId, acts, new Set(held.map(one => one.id)));
};

/**
 * Enters what is not on record yet, with the file in which it came; what is known stays as it is.
 * @throws what `command` throws
 */
export const importFindings = async (
  book: Book,
  input: { campaignId: string; fresh: ReadonlyMap<string, Enter>; fileId: string; actor: Actor },
): Promise<void> => {
  const { campaignId, fresh, fileId, actor } = input;
  for (const [id, one] of fresh)
    await command(book, {
      ...{ on: 'finding', docketIds: [id], campaignId, actor },
      command: { ...one, source: { ...one.source, fileIds: [fileId] } },
    });
};
