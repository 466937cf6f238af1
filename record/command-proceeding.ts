import { DomainError } from '../domain/domain-error';
import { commandedByUnit, inPerson, mayAct } from '../domain/proceeding/proceeding-permissions';
import type { Actor } from '../domain/permissions/actor';
import { assertDisinterested, assertStandsIn, doneBy } from '../domain/permissions/stand-in';
import type { ProceedingAct } from '../domain/proceeding/acts';
import { advanceProceeding } from './advance-proceeding';
import { assertOwnFiles } from './assert-given';
import type { Book } from './book';
import { holdProceeding, papersOf } from './hold-proceeding';
import { isNotOut, withdrawLetter } from './withdraw-letter';

export interface ProceedingCommandInput {
  proceedingId: string;
  command: ProceedingAct;
  actor: Actor;
  expectedVersion?: number;
}

/**
 * A person's act in an interview or in accountability.
 *
 * @throws DomainError `NOT_PERMITTED`, `NOT_STANDING_IN`, `IN_PERSON_ONLY`, `OWN_WORK`, `VERSION_CONFLICT`, `PROCEEDING_NOT_IN_THIS_STAGE` …
 */
export const commandProceeding = async (book: Book, input: ProceedingCommandInput): Promise<void> => {
  const { actor, command, expectedVersion, proceedingId } = input;
  const held = await holdProceeding(book, proceedingId);
  const { version, unitId, campaignId } = held.record;
  if (expectedVersion !== undefined && expectedVersion !== version)
    throw new DomainError('VERSION_CONFLICT', '内容已被他人更新,请核对后再提交', { version });
  if (actor.standIn && inPerson.includes(command.kind))
    throw new DomainError('IN_PERSON_ONLY', '被约谈人须本人办理,不得由他人代替', { command: command.kind });
  if (!mayAct(actor, command.kind, unitId))
    throw new DomainError('NOT_PERMITTED', '您没有办理此事的权限', { command: command.kind });
  // Handing over follows from the delivery of the letter, so that the date is the letter's.
  if (command.kind === 'hand-over') throw new DomainError('FOLLOWS_FROM_LETTER', '请送达问责建议书', {});
  const facts = await book.open(campaignId);
  assertStandsIn(actor, facts.now);
  await assertOwnFiles(book, actor, command);
  if (!commandedByUnit.includes(command.kind))
    for (const { state } of held.dockets) assertDisinterested(actor, [unitId], state);
  const by = doneBy(actor);
  advanceProceeding(book, held, command, by);
  // Nobody delivers the notice of an interview that was called off.
  if (command.kind === 'withdraw')
    for (const letter of await book.holdLetters(papersOf(held.record)))
      if (isNotOut(letter)) await withdrawLetter(book, letter, command.reason, by);
};
