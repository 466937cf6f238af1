import type { Item } from '../../domain/docket/item';
import { letterCommandsIn, mayHandleLetter } from '../../domain/letter/commands';
import type { Actor } from '../../domain/permissions/actor';
import type { SignedIn } from '../../prisma/people/sessions';
import type { Db } from '../../prisma/schema/db';
import { queryItems } from '../../prisma/read/items';
import type { queryLetter } from '../../prisma/read/letters';
import { visibleProceedings } from '../../prisma/read/proceedings';
import { sightOf } from '../../prisma/read/sight';
import { unitNames } from '../../prisma/read/unit-names';
import type { LetterRow, LetterView } from '../contracts/letters';
import { presentDue } from '../papers/present-due';
import { presentItem } from '../papers/present-item';
import { presentOwnObligations } from '../papers/present-own-obligations';
import type { LetterCommand, LetterKind, LetterStatus } from '../../domain/codes/letter';
import { instantOf } from '../../prisma/schema/instants';

type LetterRecord = Awaited<ReturnType<typeof queryLetter>>;
type LetterInList = Omit<LetterRecord, 'docket'>;

const abilitiesOf = (letter: LetterInList, actor: Actor): LetterCommand[] =>
  letterCommandsIn(letter.status as LetterStatus).filter(one => mayHandleLetter(actor, one, letter.toUnitId));

/** Letters as rows, with what this person may do with each: three queries for all. */
export const presentLetters = async (db: Db, letters: LetterInList[], actor: Actor): Promise<LetterRow[]> => {
  const due = await presentDue(db, letters);
  const named = await unitNames(
    db,
    letters.flatMap(one => [one.toUnitId, one.fromUnitId]),
  );
  return letters.map(letter => ({
    id: letter.id,
    campaignId: letter.campaignId,
    kind: letter.kind as LetterKind,
    status: letter.status as LetterStatus,
    number: letter.number,
    title: letter.title,
    toUnit: named(letter.toUnitId),
    fromUnit: named(letter.fromUnitId),
    draftedAt: instantOf(letter.draftedAt),
    deliveredAt: instantOf(letter.deliveredAt),
    itemCount: (letter.items as unknown as Item[]).length,
    ...due(letter),
    abilities: abilitiesOf(letter, actor),
  }));
};

/** A letter with its text and everything that it is about. */
export const presentLetter = async (db: Db, letter: LetterRecord, actor: SignedIn): Promise<LetterView> => {
  const { proceedingId } = letter;
  const sight = await sightOf(db, actor, letter.campaignId);
  const proceedings = await visibleProceedings(db, actor, proceedingId === null ? [] : [proceedingId]);
  const [row] = await presentLetters(db, [letter], actor);
  const items = await queryItems(db, letter.items as unknown as Item[]);
  return {
    ...row!,
    body: letter.body,
    items: items.map(presentItem),
    obligations: await presentOwnObligations(db, sight, letter),
    proceedingId: proceedingId !== null && proceedings.has(proceedingId) ? proceedingId : null,
    signedAt: instantOf(letter.signedAt),
    numberedAt: instantOf(letter.numberedAt),
    acknowledgedAt: instantOf(letter.acknowledgedAt),
    repliedAt: instantOf(letter.repliedAt),
    withdrawnAt: instantOf(letter.withdrawnAt),
    reply: letter.reply,
    version: letter.docket.version,
  };
};
