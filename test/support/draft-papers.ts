import { randomUUID } from 'node:crypto';
import type { ProceedingKind } from '../../domain/codes/proceeding';
import { propose } from '../../domain/proceeding/propose';
import { act, byTheClock } from '../../prisma/record/acts';
import type { Db } from '../../prisma/schema/db';
import { joinLetter } from '../../record/join';

/** Drafts a 督办函 about nothing in particular. Returns its id. */
export const draftLetterTo = async (db: Db, campaignId: string, toUnitId: string): Promise<string> => {
  const id = randomUUID();
  const letter = { kind: 'supervision-letter' as const, toUnitId, batchKey: id, items: [], cites: [] };
  await act(db, byTheClock, async book => {
    await book.open(campaignId);
    await joinLetter(book, letter);
  });
  return id;
};

/** Proposes an interview or accountability about nothing in particular; no workflow is told. Returns its id. */
export const proposeAbout = async (
  db: Db,
  campaignId: string,
  kind: ProceedingKind,
  unitId: string,
): Promise<string> => {
  const id = randomUUID();
  await act(db, byTheClock, async book => {
    const facts = await book.open(campaignId);
    book.save(null, propose({ id, campaignId, kind, unitId, unitName: unitId, items: [] }, facts));
  });
  return id;
};
