import type { FindingAct } from '../../domain/finding/acts';
import { enteredId } from '../../domain/finding/entered-key';
import type { Actor } from '../../domain/permissions/actor';
import { command as carryOut } from '../../record/command';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act } from './acts';

interface Input<A> {
  campaignId: string;
  command: A;
  actor: Actor;
  /** The version on which the person decided. */
  expectedVersion?: number;
  requestId: string | null;
}

type Enter = Extract<FindingAct, { kind: 'enter' }>;

/** A person's command on a finding, with what follows from it, in one transaction. @throws what `record/command` and the domain throw */
export const commandFinding = (
  db: Db,
  { findingId, requestId, ...input }: Input<Exclude<FindingAct, Enter>> & { findingId: string },
): Promise<Touched> =>
  act(db, { actor: input.actor, requestId }, book =>
    carryOut(book, { on: 'finding', docketIds: [findingId], ...input }),
  );

/** 登记: a problem is put on record; its id follows from what it says. @throws DomainError `FINDING_KNOWN`, and what `commandFinding` throws */
export const enterFinding = async (
  db: Db,
  { requestId, ...input }: Input<Enter>,
): Promise<{ findingId: string; touched: Touched }> => {
  const findingId = enteredId(input.campaignId, input.command);
  const touched = await act(db, { actor: input.actor, requestId }, book =>
    carryOut(book, { on: 'finding', docketIds: [findingId], ...input }),
  );
  return { findingId, touched };
};
