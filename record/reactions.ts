import { verifyBreach } from '../domain/breach/turn';
import type { CaseState } from '../domain/case/state';
import { decideRungs, fileDeadline } from '../domain/finding/effects';
import type { FindingState } from '../domain/finding/state';
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
import { feedbackReactions } from './assessment/letter-reactions';
import type { Book, HeldDocket } from './book';
import { documentReactions } from './document-reactions';
import { findingReactions, setDeadlines } from './findings/finding-reactions';
import { textWithout } from './join';

/** What events of one type in a docket, as it now stands, do to other dockets. */
type Reaction<T extends DocketEventType> = (
  book: Book,
  events: EventOf<T>[],
  state: DocketState,
  by: EventActor,
) => Promise<void>;

const itemsOf = (state: DocketState): Item[] => ('items' in state ? state.items : []);

type OnItems = (state: CaseState, items: Item[]) => DocketOutcome;
/** A finding has nothing but its last deadline (限期整改): no letter is about that. */
type OnFinding = (state: FindingState, items: Item[]) => DocketOutcome;

/** Changes the dockets that a letter or a proceeding is about. */
const onItems = async (
  book: Book,
  state: DocketState,
  by: EventActor,
  change: OnItems,
  changeFinding?: OnFinding,
): Promise<void> => {
  const items = itemsOf(state);
  const about = state.kind === 'proceeding' ? { proceedingId: state.id } : {};
  for (const docket of await book.hold(items.map(one => one.docketId))) {
    const concerned = items.filter(item => item.docketId === docket.id);
    const outcome = isFile(docket.state)
      ? change(docket.state, concerned)
      : docket.state.kind === 'finding'
        ? changeFinding?.(docket.state, concerned)
        : null;
    if (outcome) await saveAndReact(book, docket, outcome, by, about);
  }
};

/** Leadership decided on a proposal, or it was called off: the rungs that led to it say so. */
const decided =
  (decision: StepDecision) =>
  (book: Book, [event]: { reason: string | null }[], state: DocketState, by: EventActor) =>
    onItems(
      book,
      state,
      by,
      (one, items) => decideItems(one, items, decision, event?.reason ?? '', by, book.facts),
      (one, items) => decideRungs(one, items, { decision, reason: event?.reason ?? '' }, by, book.facts),
    );

/** What hangs on rungs of a docket, and has not gone out or been decided, loses items; without any it is called off. */
const leavePapers = async (
  book: Book,
  docketId: string,
  rungs: { obligationId: string; rung: string }[],
  leaving: (items: Item[]) => Item[],
  reason: string,
  by: EventActor,
): Promise<void> => {
  const hanging = await book.store.whatHangsOn(docketId, rungs);
  const papers = hanging.flatMap(one => [one.letterId ?? [], one.proceedingId ?? []].flat());
  for (const docket of await book.hold(papers)) {
    const paper = docket.state;
    const items = leaving(itemsOf(paper));
    const outcome =
      paper.kind === 'letter'
        ? leaveLetter(paper, { items, blocks: await textWithout(book, paper, items) }, reason, by, book.facts)
        : paper.kind === 'proceeding'
          ? leaveProposal(paper, items, reason, by, book.facts)
          : null;
    if (outcome) await saveAndReact(book, docket, outcome, by);
  }
};

const reactions: { [T in DocketEventType]?: Reaction<T> } = {
  /** 送达: later rungs count from it, and so does the proceeding to which it belongs. */
  'letter-delivered': async (book, events, letter, by) => {
    if (letter.kind !== 'letter') return;
    await feedbackReactions.delivered(book, events, letter, by);
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
  'letter-acknowledged': feedbackReactions.acknowledged,
  'letter-replied': feedbackReactions.acknowledged,
  'letter-withdrawn': feedbackReactions.withdrawn,
  ...documentReactions((...given) => saveAndReact(...given)),
  ...findingReactions((...given) => saveAndReact(...given)),
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
  held: async (book, events, state, by) => {
    await onItems(book, state, by, (one, items) => {
      const { on = '', derivation = [] } = events[0]?.newDeadline ?? {};
      return openNewDeadlines(one, items, on, derivation, by, book.facts);
    });
    await setDeadlines(saveAndReact, book, events, state, by);
  },
  /** 附实施文件: what was found of a rule that was known from the news alone can be decided now. */
  'notice-attached': async (book, events, state, by) => {
    const known = await book.store.targets.breaches(state.campaignId);
    for (const { rule, notice } of events) {
      const waiting = known.filter(one => one.rule === rule && one.status === 'to-verify');
      for (const docket of await book.hold(waiting.map(one => one.id))) {
        if (docket.state.kind !== 'breach') continue;
        const outcome = verifyBreach(docket.state, notice, by, book.facts);
        if (outcome) await saveAndReact(book, docket, outcome, by);
      }
    }
  },
  /** 立卷: what it was about is no longer waited for. */
  filed: (book, _, state, by) =>
    onItems(
      book,
      state,
      by,
      (one, items) => fileItems(one, items, by, book.facts),
      (one, items) => fileDeadline(one, items, by, book.facts),
    ),
  /**
   * 更正: what was received earlier than it was recorded makes rungs unjustified. The letters and proposals that hang on them
   * and have not gone out lose the obligation. What was delivered or decided has happened; the mark on its rung says that it was
   * unjustified.
   */
  'step-corrected': (book, corrected, state, by) =>
    leavePapers(book, state.id, corrected, items => itemsCorrected(items, corrected), '更正', by),
  /** 撤销加办: what has not gone out says nothing any more of a task that is gone, whatever rungs and rounds led to it. */
  'task-withdrawn': async (book, events, state, by) => {
    const gone = new Set(events.map(one => one.obligationId));
    const ended = state.obligations.filter(one => gone.has(one.id) || gone.has(one.follows ?? ''));
    const rungs = ended.flatMap(({ id: obligationId, steps, pastRounds }) =>
      [...steps, ...pastRounds.flatMap(one => one.steps)].map(({ rung }) => ({ obligationId, rung })),
    );
    const ids = new Set(ended.map(one => one.id));
    await leavePapers(
      book,
      state.id,
      rungs,
      items => items.filter(one => ids.has(one.obligationId)),
      '撤销加办',
      by,
    );
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
