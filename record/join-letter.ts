import { dateOf } from '../domain/calendar/civil-date';
import { deciderFor, peopleOf } from '../domain/docket/decider';
import { openOfficeDocket } from '../domain/docket/office-docket';
import { composeLetter } from '../domain/letter/compose';
import { sortedItems, type Item } from '../domain/letter/letter';
import type { Book } from './book';
import { describeItems } from './describe-items';
import type { CampaignFacts, LetterRecord } from './rows';
import { letterKindNames, type LetterKind } from '../domain/codes/letter';

/** Who writes to a unit: 督查室 for 督办函; the office otherwise, and 督查室 where the office would write to its own house. */
export const letterSender = (kind: LetterKind, toUnitId: string, { offices }: CampaignFacts): string =>
  kind === 'supervision-letter' ? offices.supervision : deciderFor(toUnitId, offices);

export interface NewLetter {
  kind: LetterKind;
  toUnitId: string;
  /** One letter per unit and day lists all that is concerned (并案): whoever has the same key joins it. */
  batchKey: string;
  items: Item[];
  proceedingId?: string;
  interview?: Parameters<typeof composeLetter>[1]['interview'];
  cites: string[];
}

const compose = async (book: Book, letter: NewLetter, items: Item[], from: string) => {
  const names = await book.store.unitNames([letter.toUnitId, from]);
  const nameOf = (id: string) => names.get(id) ?? id;
  return composeLetter(letter.kind, {
    toUnit: nameOf(letter.toUnitId),
    fromUnit: nameOf(from),
    campaignTitle: book.facts.campaign.title,
    items: await describeItems(book, items),
    cites: letter.cites,
    ...(letter.interview && { interview: letter.interview }),
  });
};

/** A letter's docket holds what the office owes with it: sign, number, deliver. */
const openDocket = (book: Book, { id, kind, toUnitId, fromUnitId, title }: LetterRecord): void => {
  const { facts } = book;
  const owed = {
    kind: 'letter' as const,
    owedBy: fromUnitId,
    what: `办理${letterKindNames[kind].zh}:签批、编号、送达`,
    period: facts.policy.letterHandling,
    event: 'drafted' as const,
  };
  const audience = peopleOf(fromUnitId, facts.offices);
  const docket = { id, campaignId: facts.campaign.id, kind: 'letter' as const, unitId: toUnitId, title };
  const notice = { kind: 'letter-drafted' as const, audience, urgency: 'digest' as const };
  book.save(null, openOfficeDocket(docket, owed, notice, facts), { letterId: id });
};

/**
 * Adds items to the letter of the batch, or drafts it. A letter that has been signed takes no more items; what comes later
 * that day begins another. Returns its id.
 */
export const joinLetter = async (book: Book, letter: NewLetter): Promise<string> => {
  const { facts } = book;
  const from = letterSender(letter.kind, letter.toUnitId, facts);
  for (let n = 1; ; n++) {
    const id = n === 1 ? letter.batchKey : `${letter.batchKey}/${n}`;
    const [known] = await book.holdLetters([id]);
    if (known && known.status !== 'drafted') continue;
    const items = sortedItems([...(known?.items ?? []), ...letter.items]);
    const text = await compose(book, letter, items, from);
    if (known) {
      book.saveLetter({ ...known, items, ...text, version: known.version + 1 });
      return id;
    }
    const drafted: LetterRecord = {
      id,
      campaignId: facts.campaign.id,
      kind: letter.kind,
      toUnitId: letter.toUnitId,
      fromUnitId: from,
      status: 'drafted',
      number: null,
      ...text,
      items,
      proceedingId: letter.proceedingId ?? null,
      draftedAt: facts.now,
      signedAt: null,
      numberedAt: null,
      deliveredAt: null,
      acknowledgedAt: null,
      repliedAt: null,
      withdrawnAt: null,
      reply: null,
      version: 0,
    };
    book.saveLetter(drafted);
    openDocket(book, drafted);
    return id;
  }
};

/** The key under which what concerns one unit on one day comes together. */
export const batchKeyOf = (facts: CampaignFacts, kind: string, unitId: string): string =>
  `${facts.campaign.id}:${kind}:${unitId}:${dateOf(facts.now)}`;
