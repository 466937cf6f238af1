import { toInstant } from '../../domain/calendar/civil-date';
import {
  letterCommandsIn,
  type Item,
  type LetterCommand,
  type LetterKind,
  type LetterStatus,
} from '../../domain/letter/letter';
import type { Actor } from '../../domain/permissions/roles';
import { mayHandleLetter } from '../../domain/permissions/letter-permissions';
import type { Db } from '../../prisma/db';
import { queryItems, queryOfficeDue, queryToday, type ItemRecord } from '../../prisma/queries/items';
import type { queryLetter } from '../../prisma/queries/letters';
import { unitNames } from '../../prisma/queries/unit-names';
import type { ItemView, LetterRow, LetterView } from '../contracts/letters';

type LetterRecord = Awaited<ReturnType<typeof queryLetter>>;

const instantOf = (at: Date | null): string | null => (at ? toInstant(at.getTime()) : null);

const abilitiesOf = (letter: LetterRecord, actor: Actor): LetterCommand[] =>
  letterCommandsIn(letter.status as LetterStatus).filter(one => mayHandleLetter(actor, one, letter.toUnitId));

/** Letters as rows, with what this person may do with each: three queries for all. */
export const presentLetters = async (db: Db, letters: LetterRecord[], actor: Actor): Promise<LetterRow[]> => {
  const [named, due, today] = [
    await unitNames(
      db,
      letters.flatMap(one => [one.toUnitId, one.fromUnitId]),
    ),
    await queryOfficeDue(
      db,
      letters.map(one => one.id),
    ),
    await queryToday(
      db,
      letters.map(one => one.campaignId),
    ),
  ];
  return letters.map(letter => {
    const dueOn = due.get(letter.id) ?? null;
    return {
      id: letter.id,
      campaignId: letter.campaignId,
      kind: letter.kind as LetterKind,
      status: letter.status as LetterStatus,
      number: letter.number,
      title: letter.title,
      toUnit: named(letter.toUnitId),
      fromUnit: named(letter.fromUnitId),
      draftedAt: toInstant(letter.draftedAt.getTime()),
      deliveredAt: instantOf(letter.deliveredAt),
      itemCount: (letter.items as unknown as Item[]).length,
      dueOn,
      isOverdue: dueOn !== null && (today.get(letter.campaignId) ?? '') > dueOn,
      abilities: abilitiesOf(letter, actor),
    };
  });
};

/** What one item of a letter or a proceeding is about. */
export const presentItem = ({ docket, obligation, ...item }: ItemRecord): ItemView => ({
  docketId: item.docketId,
  ref: docket.state.ref,
  docketTitle: docket.state.title,
  obligationId: item.obligationId,
  what: obligation.what,
  round: item.round,
  rung: item.rung,
  dueOn:
    obligation.round === item.round
      ? obligation.dueOn
      : (obligation.pastRounds.find(past => past.round === item.round)?.dueOn ?? obligation.dueOn),
});

/** A letter with its text and everything that it is about. */
export const presentLetter = async (db: Db, letter: LetterRecord, actor: Actor): Promise<LetterView> => {
  const [row] = await presentLetters(db, [letter], actor);
  const items = await queryItems(db, letter.items as unknown as Item[]);
  return {
    ...row!,
    body: letter.body,
    items: items.map(presentItem),
    proceedingId: letter.proceedingId,
    signedAt: instantOf(letter.signedAt),
    numberedAt: instantOf(letter.numberedAt),
    acknowledgedAt: instantOf(letter.acknowledgedAt),
    repliedAt: instantOf(letter.repliedAt),
    withdrawnAt: instantOf(letter.withdrawnAt),
    reply: letter.reply,
    version: letter.version,
  };
};
