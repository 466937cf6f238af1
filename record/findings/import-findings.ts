import type { FindingAct } from '../../domain/finding/acts';
import { enteredId } from '../../domain/finding/entered-key';
import type { Actor } from '../../domain/permissions/actor';
import type { Book } from '../book';
import { command } from '../command';

type Enter = Extract<FindingAct, { kind: 'enter' }>;

export interface ImportedFindings {
  added: string[];
  /** Rows that are on record already, or stand twice in the file. */
  known: string[];
}

/** Which of these are not on record yet, each once, in the order of the rows. */
export const newFindings = async (
  book: Book,
  campaignId: string,
  acts: readonly Enter[],
): Promise<{ fresh: Map<string, Enter>; known: string[] }> => {
  const ids = acts.map(one => enteredId(campaignId, one));
  const held = new Set((await book.holdKnown(ids)).map(one => one.id));
  const fresh = new Map<string, Enter>();
  const known: string[] = [];
  acts.forEach((one, at) => {
    const id = ids[at]!;
    if (held.has(id) || fresh.has(id)) known.push(id);
    else fresh.set(id, one);
  });
  return { fresh, known };
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
