import type { Actor } from '../../domain/permissions/actor';
import type { BreachAct } from '../../domain/breach/commands/all';
import type { TargetAct } from '../../domain/target/commands/all';
import { targetFileId } from '../../domain/target/open-target-file';
import { command as carryOut } from '../../record/command';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act } from './acts';

interface Input<A> {
  campaignId: string;
  command: A;
  actor: Actor;
  requestId: string | null;
}

/** So long an evaluation of a large campaign may take, in milliseconds. */
const LONGEST = 120_000;

/**
 * A person's command on the policy targets of a campaign, with the evaluation where it asks for one, in one transaction; the first
 * pack opens the docket.
 *
 * @throws what `record/command` and the domain throw
 */
export const commandTargets = (db: Db, input: Input<TargetAct>): Promise<Touched> => {
  const { campaignId, command, actor, requestId } = input;
  const docketIds = [targetFileId(campaignId)];
  return act(
    db,
    { actor, requestId },
    book => carryOut(book, { on: 'target-file', docketIds, campaignId, command, actor }),
    { timeout: LONGEST },
  );
};

/** A person's decision about a breach, with the case that it opens. @throws what `record/command` and the domain throw */
export const commandBreach = (db: Db, input: Input<BreachAct> & { breachId: string }): Promise<Touched> => {
  const { campaignId, breachId, command, actor, requestId } = input;
  return act(db, { actor, requestId }, book =>
    carryOut(book, { on: 'breach', docketIds: [breachId], campaignId, command, actor }),
  );
};
