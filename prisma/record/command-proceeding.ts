import type { Actor } from '../../domain/permissions/actor';
import type { ProceedingAct } from '../../domain/proceeding/commands/all';
import { command as advance } from '../../record/command';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act } from './acts';

export interface ProceedingCommandInput {
  proceedingId: string;
  command: ProceedingAct;
  actor: Actor;
  expectedVersion?: number;
  requestId: string | null;
}

/** A person's act in a proceeding, in one transaction. @throws what `record/command` throws */
export const commandProceeding = (
  db: Db,
  { proceedingId, actor, requestId, ...rest }: ProceedingCommandInput,
): Promise<Touched> =>
  act(db, { actor, requestId }, book =>
    advance(book, { on: 'proceeding', docketIds: [proceedingId], actor, ...rest }),
  );
