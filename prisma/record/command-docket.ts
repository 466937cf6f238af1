import { doneBy } from '../../domain/permissions/stand-in';
import { commandDockets as command, type DocketsCommand } from '../../record/command-dockets';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { writeRecord } from './write-record';

export type DocketCommand = DocketsCommand & { requestId: string | null };

/** A person's command on dockets, in one transaction. @throws what `record/command-dockets` throws */
export const commandDockets = (db: Db, { requestId, ...input }: DocketCommand): Promise<Touched> =>
  writeRecord(db, { actorId: doneBy(input.actor).personId, requestId }, book => command(book, input));
