import { commandProceeding as command, type ProceedingCommandInput } from '../../record/command-proceeding';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act } from './acts';

/** A person's act in a proceeding, in one transaction. @throws what `record/command-proceeding` throws */
export const commandProceeding = (
  db: Db,
  { requestId, ...input }: ProceedingCommandInput & { requestId: string | null },
): Promise<Touched> => act(db, { actor: input.actor, requestId }, book => command(book, input));
