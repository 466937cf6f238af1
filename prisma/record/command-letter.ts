import { commandLetters as command, type LettersCommand } from '../../record/command-letters';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act } from './acts';

/** A person's command on letters, in one transaction. @throws what `record/command-letters` throws */
export const commandLetters = (
  db: Db,
  { requestId, ...input }: LettersCommand & { requestId: string | null },
): Promise<Touched> => act(db, { actor: input.actor, requestId }, book => command(book, input));
