import { dateOf } from '../domain/calendar/civil-date';
import type { WorkLetterKind } from '../domain/codes/letter';
import type { ProceedingKind } from '../domain/codes/proceeding';
import { itemsWithout, sortedItems, type Item } from '../domain/docket/item';
import type { LetterBlock } from '../domain/letter/blocks';
import type { LetterState } from '../domain/letter/state';
import { provisionalYears } from '../domain/explain/provisional';
import { composeLetter, type LetterFacts } from '../domain/letter/compose';
import { draftLetter, joinLetter as joinDraft, letterSender } from '../domain/letter/draft-letter';
import { joinProposal, propose, type Matter } from '../domain/proceeding/propose';
import type { Book, HeldDocket } from './book';
import type { CampaignFacts } from './rows';

/** The key under which what concerns one unit on one day comes together (并案). */
export const batchKeyOf = (facts: CampaignFacts, kind: string, unitId: string): string =>
  `${facts.campaign.id}:${kind}:${unitId}:${dateOf(facts.now)}`;

/** The docket of a batch that still takes items, or the first id of the batch that nobody has: what comes later begins another. */
const openBatch = async (
  book: Book,
  key: string,
  takesMore: (docket: HeldDocket) => boolean,
): Promise<{ id: string; docket: HeldDocket | null }> => {
  for (let n = 1; ; n++) {
    const id = n === 1 ? key : `${key}/${n}`;
    const [docket] = await book.holdKnown([id]);
    if (!docket || takesMore(docket)) return { id, docket: docket ?? null };
  }
};

/** What the items of a letter are, in words: the case, what is owed in it, by when. */
const describeItems = async (book: Book, items: Item[]): Promise<LetterFacts['items']> => {
  const states = await book.look(items.map(item => item.docketId));
  return items.flatMap(item => {
    const state = states.get(item.docketId);
    const obligation = state?.obligations.find(one => one.id === item.obligationId);
    if (!state || !obligation) return [];
    const { what, dueOn, derivation } = obligation;
    const years = provisionalYears(derivation);
    const ref = 'ref' in state ? state.ref : null;
    // As it is when the letter is drafted: a letter says what was known then.
    return [{ ref, title: state.title, what, dueOn, ...(years.length > 0 && { provisional: years }) }];
  });
};

/** The rungs that led to these items, as far as they are taken: what the letter cites. */
const citesOf = async (book: Book, items: Item[]): Promise<string[]> => {
  const states = await book.look(items.map(item => item.docketId));
  const cites = items.flatMap(({ docketId, obligationId, rung }) => {
    const obligation = states.get(docketId)?.obligations.find(one => one.id === obligationId);
    return obligation?.steps.find(one => one.rung === rung)?.cites ?? [];
  });
  return [...new Set(cites)];
};

/** The text of a drafted 督办函 about fewer items; null where it has been signed, or nothing is left to say. */
export const textWithout = async (
  book: Book,
  { letterKind, status, unitId, fromUnitId, items: all }: LetterState,
  gone: Item[],
): Promise<LetterBlock[] | null> => {
  const items = itemsWithout(all, gone);
  if (status !== 'drafted' || letterKind !== 'supervision-letter' || items.length === 0) return null;
  const names = await book.store.unitNames([unitId, fromUnitId]);
  return composeLetter(letterKind, {
    toUnit: names.get(unitId) ?? unitId,
    fromUnit: names.get(fromUnitId) ?? fromUnitId,
    campaignTitle: book.facts.campaign.title,
    items: await describeItems(book, items),
    cites: await citesOf(book, items),
  }).blocks;
};

export interface NewLetter {
  kind: WorkLetterKind;
  toUnitId: string;
  /** One letter per unit and day lists all that is concerned: whoever has the same key joins it. */
  batchKey: string;
  items: Item[];
  proceedingId?: string;
  interview?: LetterFacts['interview'];
  found?: LetterFacts['found'];
  cites: string[];
}

/**
 * Adds items to the letter of the batch, or drafts it. A letter that has been signed takes no more items; what comes later
 * that day begins another. Returns its id.
 */
export const joinLetter = async (book: Book, letter: NewLetter): Promise<string> => {
  const { facts } = book;
  const { kind, toUnitId, cites, interview, found } = letter;
  const fromUnitId = letterSender(kind, toUnitId, facts);
  const { id, docket } = await openBatch(
    book,
    letter.batchKey,
    ({ state }) => state.kind === 'letter' && state.status === 'drafted',
  );
  const known = docket?.state.kind === 'letter' ? docket.state : null;
  const items = sortedItems([...(known?.items ?? []), ...letter.items]);
  const names = await book.store.unitNames([toUnitId, fromUnitId]);
  const { title, blocks } = composeLetter(kind, {
    toUnit: names.get(toUnitId) ?? toUnitId,
    fromUnit: names.get(fromUnitId) ?? fromUnitId,
    campaignTitle: facts.campaign.title,
    items: await describeItems(book, items),
    cites,
    ...(interview && { interview }),
    ...(found && { found }),
  });
  if (docket && known) book.save(docket, joinDraft(known, letter.items, blocks, facts));
  else {
    const campaignId = facts.campaign.id;
    const proceedingId = letter.proceedingId ?? null;
    const drafted = { id, campaignId, kind, toUnitId, fromUnitId, proceedingId, title, blocks, items };
    book.save(null, draftLetter(drafted, facts));
  }
  return id;
};

/** Opens the proposal of an interview or of accountability for a unit, or adds to the one of the same day. Returns its id. */
export const joinProceeding = async (
  book: Book,
  kind: ProceedingKind,
  unitId: string,
  matter: Matter,
): Promise<string> => {
  const { facts } = book;
  const { id, docket } = await openBatch(
    book,
    batchKeyOf(facts, kind, unitId),
    ({ state }) => state.kind === 'proceeding' && state.stage === 'proposed',
  );
  if (docket?.state.kind === 'proceeding') {
    book.save(docket, joinProposal(docket.state, matter, facts));
    return id;
  }
  const unitName = (await book.store.unitNames([unitId])).get(unitId) ?? unitId;
  book.save(null, propose({ id, campaignId: facts.campaign.id, kind, unitId, unitName, ...matter }, facts));
  return id;
};
