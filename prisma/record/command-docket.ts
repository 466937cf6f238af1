import type { Command } from '../../domain/commands/command';
import type { Actor } from '../../domain/permissions/actor';
import { command, type OnBehalfOf } from '../../record/command';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act } from './acts';

export interface DocketCommand {
  campaignId: string;
  /** Several: sign for several at once, one plan for several cases. All of them or none. */
  docketIds: string[];
  command: Command;
  actor: Actor;
  onBehalfOf?: OnBehalfOf;
  /** The version on which the person decided; only with one docket. */
  expectedVersion?: number;
  requestId: string | null;
}

/** A person's command on cases or unit files, in one transaction. @throws what `record/command` throws */
export const commandDockets = (db: Db, { requestId, ...input }: DocketCommand): Promise<Touched> =>
  act(db, { actor: input.actor, requestId }, book => command(book, { on: 'case', ...input }));
