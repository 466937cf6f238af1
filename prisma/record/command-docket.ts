import type { Command } from '../../domain/commands/command';
import type { Actor } from '../../domain/permissions/actor';
import { command } from '../../record/command';
import type { OnBehalfOf } from '../../record/command-input';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act } from './acts';
import { assertSignedOff, holdSameHandIns, supersede } from './sign-off-first';

export interface DocketCommand {
  campaignId: string;
  /** Several: sign for several at once, one plan for several cases. All of them or none. */
  docketIds: string[];
  command: Command;
  actor: Actor;
  onBehalfOf?: OnBehalfOf;
  /** 已盖章，直接报出: a stamped scan is among the files, so no head has to sign it off here. */
  isStamped?: true;
  /** The version on which the person decided; only with one docket. */
  expectedVersion?: number;
  requestId: string | null;
}

/**
 * A person's command on cases or unit files, in one transaction. What was before a unit's head of the same waits no longer.
 *
 * @throws DomainError `SIGN_OFF_REQUIRED`, `STAMPED_SCAN_MISSING`, and what `record/command` throws
 */
export const commandDockets = (db: Db, { requestId, ...input }: DocketCommand): Promise<Touched> =>
  act(db, { actor: input.actor, requestId }, async (book, tx) => {
    const handIn = { ...input, unitId: input.onBehalfOf?.unitId ?? input.actor.unitId };
    if (!input.onBehalfOf) await assertSignedOff(tx, input.actor, handIn);
    const same = await holdSameHandIns(tx, handIn);
    await command(book, { on: 'case', ...input });
    await supersede(tx, same, book.facts.now);
  });
