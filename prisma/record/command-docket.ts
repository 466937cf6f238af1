import { commandDockets as command, type DocketsCommand } from '../../record/command-dockets';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act } from './acts';

export type DocketCommand = DocketsCommand & { requestId: string | null };

/** A person's command on dockets, in one transaction. @throws what `record/command-dockets` throws */
export const commandDockets = (db: Db, { requestId, ...input }: DocketCommand): Promise<Touched> =>
  act(db, { actor: input.actor, requestId }, book => command(book, input));
