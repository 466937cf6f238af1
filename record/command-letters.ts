import { dateOf, yearOf } from '../domain/calendar/civil-date';
import { meetOpen } from '../domain/docket/office-docket';
import { DomainError } from '../domain/domain-error';
import { letterNumber, nextLetterStatus } from '../domain/letter/letter';
import { mayHandleLetter } from '../domain/letter/letter-permissions';
import type { Actor } from '../domain/permissions/actor';
import { assertStandsIn, doneBy } from '../domain/permissions/stand-in';
import type { Book } from './book';
import { deliverLetter, docketsOfDelivery } from './deliver-letter';
import type { LetterRecord } from './rows';
import type { LetterCommand, LetterStatus } from '../domain/codes/letter';

export interface LettersCommand {
  /** Letters of one campaign; several are handled in the order of their ids, all of them or none. */
  letterIds: string[];
  command: LetterCommand;
  actor: Actor;
  reply?: string;
  /** The version that the person has seen; only with one letter. */
  expectedVersion?: number;
}

const stamps = {
  drafted: 'draftedAt',
  signed: 'signedAt',
  numbered: 'numberedAt',
  delivered: 'deliveredAt',
  acknowledged: 'acknowledgedAt',
  replied: 'repliedAt',
  withdrawn: 'withdrawnAt',
} as const satisfies Record<LetterStatus, keyof LetterRecord>;

/** 文号, by sender's sign and year, in the order of the letters. */
const numbersFor = async (book: Book, letters: LetterRecord[]): Promise<Map<string, string>> => {
  const { facts, store } = book;
  const year = yearOf(dateOf(facts.now));
  const { letterSign } = facts.policy;
  const signOf = ({ fromUnitId }: LetterRecord) =>
    letterSign[fromUnitId === facts.offices.supervision ? 'supervision' : 'office'];
  const numbers = new Map<string, string>();
  for (const sign of [...new Set(letters.map(signOf))].sort()) {
    const own = letters.filter(one => signOf(one) === sign);
    const first = await store.takeNumbers(sign, year, own.length);
    for (const [index, one] of own.entries()) numbers.set(one.id, letterNumber(sign, year, first + index));
  }
  return numbers;
};

const assertFresh = (expected: number | undefined, letter: LetterRecord): void => {
  // Items may have joined a draft (并案) since it was read: nobody signs what he has not seen.
  if (expected !== undefined && expected !== letter.version)
    throw new DomainError('VERSION_CONFLICT', '函件已有变化,请核对后再办理', {
      expected,
      version: letter.version,
    });
};

/** Holds letters with everything that the command changes: dockets first, as everywhere. */
const hold = async (book: Book, ids: string[], command: LetterCommand): Promise<LetterRecord[]> => {
  const peeked = await book.store.peekLetters(ids);
  const missing = ids.filter(id => !peeked.some(one => one.id === id));
  if (missing.length > 0) throw new DomainError('LETTER_UNKNOWN', '没有这份函件', { letterIds: missing });
  const [campaignId, ...others] = new Set(peeked.map(one => one.campaignId));
  if (!campaignId || others.length > 0)
    throw new DomainError('LETTER_UNKNOWN', '这些函件不属于同一个整改行动', { letterIds: ids });
  await book.hold(command === 'deliver' ? await docketsOfDelivery(book, peeked) : ids);
  await book.open(campaignId);
  return book.holdLetters(ids);
};

/**
 * One step in the life of letters: 签批, 编号 (the numbers are given here, in order), 送达, 签收, 回函.
 *
 * @throws DomainError `LETTER_UNKNOWN`, `LETTER_NOT_IN_THIS_STATUS`, `NOT_PERMITTED`, `NOT_STANDING_IN`, `VERSION_CONFLICT`
 */
export const commandLetters = async (book: Book, input: LettersCommand): Promise<void> => {
  const { letterIds, command, actor, reply, expectedVersion } = input;
  const letters = await hold(book, letterIds, command);
  const { facts } = book;
  assertStandsIn(actor, facts.now);
  const by = doneBy(actor);
  for (const letter of letters) {
    assertFresh(expectedVersion, letter);
    if (!mayHandleLetter(actor, command, letter.toUnitId))
      throw new DomainError('NOT_PERMITTED', '您没有办理此事的权限', { command });
    nextLetterStatus(letter.status, command);
  }
  const numbers = command === 'number' ? await numbersFor(book, letters) : null;
  for (const letter of letters) {
    const to = nextLetterStatus(letter.status, command);
    const after: LetterRecord = {
      ...letter,
      status: to,
      [stamps[to]]: facts.now,
      version: letter.version + 1,
      ...(numbers && { number: numbers.get(letter.id) ?? null }),
      ...(to === 'replied' && { reply: reply ?? '' }),
    };
    book.saveLetter(after);
    if (to === 'delivered') await deliverLetter(book, after, by);
    if (to === 'withdrawn')
      for (const docket of await book.hold([letter.id]))
        book.save(docket, meetOpen(docket.state, 'letter', by, facts));
  }
};
