import { mayPrepare, maySignOff, signOffAfter, type SignOffAct } from '../../domain/commands/sign-off';
import type { Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { actingPerson, assertStandsIn } from '../../domain/permissions/stand-in';
import type { Actor } from '../../domain/permissions/actor';
import { command } from '../../record/command';
import type { Touched } from '../../record/touched';
import type { Db, Tx } from '../schema/db';
import { act, inTransaction } from './acts';
import { campaignNow } from './campaign-clock';
import { lockSignOff, type SignOffRow } from './sign-off-rows';

interface Decided {
  by: Actor;
  now: Instant;
  reason?: string;
}

const decide = (
  tx: Tx,
  { id, state }: SignOffRow,
  done: SignOffAct,
  { by, now, reason }: Decided,
): Promise<unknown> =>
  tx.signOff.update({
    where: { id },
    data: {
      state: signOffAfter(state, done),
      decidedById: actingPerson(by),
      decidedForId: by.standIn ? by.personId : null,
      decidedAt: new Date(now),
      ...(reason !== undefined && { reason }),
    },
  });

/**
 * 审签: the head hands in what was put before him, in one transaction, against the dockets as they now are. `versions` are those
 * that he saw, by docket. Where it is refused, it stays before him as it was.
 *
 * @throws DomainError `SIGN_OFF_DECIDED` where somebody was quicker, `NOT_PERMITTED`, `VERSION_CONFLICT` where a docket has
 * changed since he looked, and what the command itself is refused for
 */
export const signOff = (
  db: Db,
  id: string,
  { actor, versions, requestId }: { actor: Actor; versions: ReadonlyMap<string, number>; requestId: string },
): Promise<Touched> =>
  act(db, { actor, requestId }, async (book, tx) => {
    const row = await lockSignOff(tx, id);
    if (!maySignOff(actor, row.unitId)) throw new DomainError('NOT_PERMITTED', { signOffId: id });
    signOffAfter(row.state, 'sign');
    const missing = row.docketIds.filter(one => !versions.has(one));
    if (missing.length > 0) throw new DomainError('VERSION_CONFLICT', { missing });
    await command(book, {
      on: 'case',
      campaignId: row.campaignId,
      docketIds: row.docketIds,
      command: row.command,
      actor,
      expectedVersions: versions,
      preparedBy: { personId: row.preparedById, actingFor: row.preparedForId },
    });
    await decide(tx, row, 'sign', { by: actor, now: book.facts.now });
  });

const settle = (
  db: Db,
  id: string,
  done: 'send-back' | 'withdraw',
  { actor, reason }: { actor: Actor; reason?: string },
): Promise<void> =>
  inTransaction(db, async tx => {
    const row = await lockSignOff(tx, id);
    const may = done === 'send-back' ? maySignOff : mayPrepare;
    if (!may(actor, row.unitId)) throw new DomainError('NOT_PERMITTED', { signOffId: id });
    const now = await campaignNow(tx, row.campaignId);
    assertStandsIn(actor, now);
    await decide(tx, row, done, { by: actor, now, ...(reason !== undefined && { reason }) });
  });

/** 退回: the head says what is missing; the text stays. @throws DomainError `SIGN_OFF_DECIDED`, `NOT_PERMITTED`, `NOT_STANDING_IN` */
export const sendBack = (db: Db, id: string, actor: Actor, reason: string): Promise<void> =>
  settle(db, id, 'send-back', { actor, reason });

/** 撤回: who writes for the unit takes it back; the text stays. @throws DomainError `SIGN_OFF_DECIDED`, `NOT_PERMITTED`, `NOT_STANDING_IN` */
export const withdrawSignOff = (db: Db, id: string, actor: Actor): Promise<void> =>
  settle(db, id, 'withdraw', { actor });
