import type { CaseState } from '../domain/case/state';
import type { StepDecision } from '../domain/codes/ladder';
import { itemsCorrected, type Item } from '../domain/docket/item';
import {
  isFile,
  type DocketEventType,
  type DocketOutcome,
  type DocketState,
  type EventOf,
} from '../domain/kinds';
import { callOffLetter, leaveLetter } from '../domain/letter/stop-letter';
import type { EventActor } from '../domain/permissions/actor';
import { afterDelivery } from '../domain/proceeding/decide';
import { decideItems, deliverItems, fileItems, openNewDeadlines } from '../domain/proceeding/item-effects';
import { leaveProposal } from '../domain/proceeding/propose';
import type { Book, HeldDocket } from './book';

/** What events of one type in a docket, as it now stands, do to other dockets. */
type Reaction<T extends DocketEventType> = (
  book: Book,
  events: EventOf<T>[],
  state: DocketState,
  by: EventActor,
) => Promise<void>;

const itemsOf = (state: DocketState): Item[] => ('items' in state ? state.items : []);

type OnItems = (state: CaseState, items: Item[]) => DocketOutcome;

/** Changes the dockets that a letter or a proceeding is about. */
const onItems = async (book: Book, state: DocketState, by: EventActor, change: OnItems): Promise<void> => {
  const items = itemsOf(state);
  const about = state.kind === 'proceeding' ? { proceedingId: state.id } : {};
  for (const docket of await book.hold(items.map(one => one.docketId))) {
    if (!isFile(docket.state)) continue;
    const concerned = items.filter(item => item.docketId === docket.id);
    await saveAndReact(book, docket, change(docket.state, concerned), by, about);
  }
};

/** Leadership decided on a proposal, or it was called off: the rungs that led to it say so. */
const decided =
  (decision: StepDecision) =>
  (book: Book, [event]: { reason: string | null }[], state: DocketState, by: EventActor) =>
    onItems(book, state, by, (one, items) =>
      decideItems(one, items, decision, event?.reason ?? '', by, book.facts),
    );

const reactions: { [T in DocketEventType]?: Reaction<T> } = {
  /** 送达: later rungs count from it, and so does the proceeding to which it belongs. */
  'letter-delivered': async (book, _, letter, by) => {
    if (letter.kind !== 'letter') return;
    const { now } = book.facts;
    if (letter.letterKind === 'supervision-letter')
      await onItems(book, letter, by, (one, items) => deliverItems(one, items, now, by));
    if (!letter.proceedingId) return;
    const names = await book.store.unitNames([letter.unitId]);
    const addressee = names.get(letter.unitId) ?? letter.unitId;
    for (const docket of await book.hold([letter.proceedingId])) {
      if (docket.state.kind !== 'proceeding') continue;
      const outcome = afterDelivery(docket.state, letter, addressee, by, book.facts);
      if (outcome) await saveAndReact(book, docket, outcome, by);
    }
  },
  approved: decided('approved'),
  declined: decided('declined'),
  'proposal-withdrawn': async (book, events, state, by) => {
    await decided('withdrawn')(book, events, state, by);
    if (state.kind !== 'proceeding') return;
    // Nobody delivers the notice of an interview that was called off.
    for (const docket of await book.hold(Object.values(state.papers))) {
      if (docket.state.kind !== 'letter') continue;
      const outcome = callOffLetter(docket.state, events[0]?.reason ?? '', by, book.facts);
      if (outcome) await saveAndReact(book, docket, outcome, by);
    }
  },
  /** 限期整改: what is still open at the interview gets a last deadline. */
  held: (book, events, state, by) =>
    onItems(book, state, by, (one, items) => {
      const { on = '', derivation = [] } = events[0]?.newDeadline ?? {};
      return openNewDeadlines(one, items, on, derivation, by, book.facts);
    }),
  /** 立卷: what it was about is no longer waited for. */
  filed: (book, _, state, by) =>
    onItems(book, state, by, (one, items) => fileItems(one, items, by, book.facts)),
  /**
   * 更正: what was received earlier than it was recorded makes rungs unjustified. The letters and proposals that hang on them
   * and have not gone out lose the obligation. What was delivered or decided has happened; the mark on its rung says that it was
   * unjustified.
   */
  'step-corrected': async (book, corrected, state, by) => {
    const hanging = await book.store.whatHangsOn(state.id, corrected);
    const papers = hanging.flatMap(one => [one.letterId ?? [], one.proceedingId ?? []].flat());
    for (const docket of await book.hold(papers)) {
      const paper = docket.state;
      const items = itemsCorrected(itemsOf(paper), corrected);
      const outcome =
        paper.kind === 'letter'
          ? leaveLetter(paper, items, by, book.facts)
          : paper.kind === 'proceeding'
            ? leaveProposal(paper, items, by, book.facts)
            : null;
      if (outcome) await saveAndReact(book, docket, outcome, by);
    }
  },
};

/** Takes what the domain decided about one docket, with what its events do to others. */
export const saveAndReact = async (
  book: Book,
  docket: HeldDocket,
  outcome: DocketOutcome,
  by: EventActor,
  about: { proceedingId?: string } = {},
): Promise<void> => {
  book.save(docket, outcome, about);
  const types = [...new Set(outcome.events.map(event => event.type))];
  for (const type of types) {
    const events = outcome.events.filter(event => event.type === type);
    // The table is complete by its type; the compiler cannot tie the key to the union's member.
    await (reactions[type] as Reaction<DocketEventType> | undefined)?.(book, events, outcome.state, by);
  }
};
