import type { Instant } from '../domain/calendar/civil-date';
import type { Command } from '../domain/commands/command';
import type { Envelope } from '../domain/case/envelope';
import { transition } from '../domain/commands/transition';
import { DomainError } from '../domain/domain-error';
import type { Actor } from '../domain/permissions/actor';
import { doneBy } from '../domain/permissions/stand-in';
import { assertKnownUnits, assertOwnFiles } from './assert-given';
import type { Book } from './book';
import { stopWhatHangs } from './stop-what-hangs';

export interface DocketsCommand {
  campaignId: string;
  /** Several: sign for several at once, one plan for several cases. All of them or none. */
  docketIds: string[];
  command: Command;
  actor: Actor;
  /** 代为登记: for whom it counts, when it was received (by default now), and the proof. */
  onBehalfOf?: { unitId: string; receivedAt?: Instant; proof: string };
  /** The version on which the person decided; only with one docket. */
  expectedVersion?: number;
}

/**
 * A person's command: lock the rows, ask the domain, write state, events and notices.
 *
 * @throws DomainError `VERSION_CONFLICT` when somebody else changed the docket meanwhile, `FILE_UNKNOWN`,
 * `UNIT_UNKNOWN`, and the domain's own.
 */
export const commandDockets = async (book: Book, input: DocketsCommand): Promise<void> => {
  const { docketIds, command, actor, onBehalfOf, expectedVersion, campaignId } = input;
  const held = new Map((await book.hold(docketIds)).map(one => [one.id, one]));
  const facts = await book.open(campaignId);
  await assertOwnFiles(book, actor, command);
  await assertKnownUnits(book, command);
  for (const id of docketIds) {
    const docket = held.get(id);
    if (docket?.campaignId !== campaignId) throw new DomainError('DOCKET_UNKNOWN', '没有这个案卷', { id });
    if (expectedVersion !== undefined && docket.version !== expectedVersion)
      throw new DomainError('VERSION_CONFLICT', '内容已被他人更新,请核对后再提交', {
        expected: expectedVersion,
        version: docket.version,
      });
    const envelope: Envelope = {
      actor,
      unitId: onBehalfOf?.unitId ?? actor.unitId,
      receivedAt: onBehalfOf?.receivedAt ?? facts.now,
      ...(onBehalfOf && { proof: onBehalfOf.proof }),
    };
    const outcome = transition(docket.state, command, envelope, facts);
    book.save(docket, outcome);
    await stopWhatHangs(book, outcome, doneBy(actor));
  }
};
