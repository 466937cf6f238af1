import { doneBy } from '../../domain/permissions/stand-in';
import { commandLetters as command, type LettersCommand } from '../../record/command-letters';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { writeRecord } from './write-record';

/** A person's command on letters, in one transaction. @throws what `record/command-letters` throws */
export const commandLetters = (
  db: Db,
  { requestId, ...input }: LettersCommand & { requestId: string | null },
): Promise<Touched> =>
  writeRecord(db, { actorId: doneBy(input.actor).personId, requestId }, book => command(book, input));
