import { meetDeadline, noteProceeding, setDeadline } from '../../domain/finding/effects';
import { originOf, originOfDoubt, proceedingsDue } from '../../domain/finding/outcomes';
import type { FindingState } from '../../domain/finding/state';
import type { DocketOutcome, DocketState, EventOf } from '../../domain/kinds';
import type { EventActor } from '../../domain/permissions/actor';
import { findingsIn } from '../../domain/proceeding/origin';
import { leaveByFinding } from '../../domain/proceeding/propose';
import type { Book, HeldDocket } from '../book';
import { joinProceeding } from '../join';
import { cycleOf } from './cycle-of';

/** Takes what was decided about a docket, with what follows from it in others. */
type Save = (book: Book, docket: HeldDocket, outcome: DocketOutcome, by: EventActor) => Promise<void>;

type Change = (state: FindingState) => DocketOutcome | null;

/** Changes findings of this campaign; of another's nothing is written here. */
const inFindings =
  (save: Save) =>
  async (book: Book, ids: readonly string[], by: EventActor, change: Change): Promise<void> => {
    const { campaign } = book.facts;
    for (const docket of await book.holdKnown([...ids])) {
      if (docket.state.kind !== 'finding' || docket.campaignId !== campaign.id) continue;
      const outcome = change(docket.state);
      if (outcome) await save(book, docket, outcome, by);
    }
  };

/** What article 8 says follows: the proposals, each joined into the undecided one of the same unit and day. */
const proposeOutcomes = async (book: Book, state: FindingState): Promise<void> => {
  const cycle = await cycleOf(book, state.campaignId);
  if (!cycle) return;
  for (const kind of proceedingsDue(state, cycle)) {
    const matter = { items: [], origin: originOf(state, cycle) };
    const proceedingId = await joinProceeding(book, kind, state.subjectId, matter);
    const [docket] = await book.hold([state.id]);
    if (docket?.state.kind === 'finding')
      book.save(docket, noteProceeding(docket.state, proceedingId, book.facts));
  }
};

/** A proposal that nobody has decided does not rest on it any more. */
const leaveProposals = async (
  save: Save,
  book: Book,
  { id, proceedingIds, obligations }: FindingState,
  reason: string,
  by: EventActor,
): Promise<void> => {
  const rungs = obligations.flatMap(({ id: obligationId, steps }) =>
    steps.map(({ rung }) => ({ obligationId, rung })),
  );
  const hanging = rungs.length > 0 ? await book.store.whatHangsOn(id, rungs) : [];
  const ids = [...proceedingIds, ...hanging.flatMap(one => one.proceedingId ?? [])];
  for (const docket of await book.holdKnown(ids)) {
    if (docket.state.kind !== 'proceeding') continue;
    const outcome = leaveByFinding(docket.state, id, reason, by, book.facts);
    if (outcome) await save(book, docket, outcome, by);
  }
};

/** What follows from findings, and what comes back to them of interviews and cases. */
export const findingReactions = (save: Save) => ({
  'finding-established': async (book: Book, _: unknown, state: DocketState): Promise<void> => {
    if (state.kind === 'finding') await proposeOutcomes(book, state);
  },
  /** 复核 not upheld: what was held has happened, what nobody has decided is withdrawn. */
  'finding-contest-decided': async (
    book: Book,
    [event]: EventOf<'finding-contest-decided'>[],
    state: DocketState,
    by: EventActor,
  ): Promise<void> => {
    if (state.kind === 'finding' && event && !event.isUpheld)
      await leaveProposals(save, book, state, event.reason, by);
  },
  /** 并案: the other has its own proposals. */
  'finding-joined': async (
    book: Book,
    [event]: EventOf<'finding-joined'>[],
    state: DocketState,
    by: EventActor,
  ): Promise<void> => {
    if (state.kind === 'finding' && event) await leaveProposals(save, book, state, event.reason, by);
  },
  /** 考核办法 9: who distorted the result is held to account, a subject or an assessor. */
  'doubt-settled': async (
    book: Book,
    events: EventOf<'doubt-settled'>[],
    state: DocketState,
  ): Promise<void> => {
    const cycle = await cycleOf(book, state.campaignId);
    if (!cycle || state.kind !== 'assessment') return;
    for (const { doubtId, isConfirmed, accountableId, reason } of events) {
      if (!isConfirmed || accountableId === null) continue;
      const doubt = state.doubts.find(one => one.id === doubtId);
      const says = `${doubt?.says.zh ?? ''}(${reason})`;
      const origin = originOfDoubt(cycle, { doubtId, says, accountableId });
      await joinProceeding(book, 'accountability', accountableId, { items: [], origin });
    }
  },
  /** 书面反馈 with which the office is satisfied: the last deadline of its findings is met. */
  checked: async (
    book: Book,
    [event]: EventOf<'checked'>[],
    state: DocketState,
    by: EventActor,
  ): Promise<void> => {
    if (state.kind !== 'proceeding' || !event?.isSatisfied) return;
    await inFindings(save)(book, findingsIn(state.origin), by, one => meetDeadline(one, by, book.facts));
  },
  /** 销号 of the case of a finding of the same campaign: so is it then. */
  closed: async (
    book: Book,
    [event]: EventOf<'closed'>[],
    state: DocketState,
    by: EventActor,
  ): Promise<void> => {
    if (state.kind !== 'case' || !event || event.outcome === 'not-completed') return;
    const own = (state.sources ?? []).flatMap(one => one.findingId ?? []);
    const ids = own.filter(id => id.startsWith(`${state.campaignId}:`));
    if (ids.length > 0) await inFindings(save)(book, ids, by, one => meetDeadline(one, by, book.facts));
  },
});

/** 限期整改 of an interview that findings led to. */
export const setDeadlines = (
  save: Save,
  book: Book,
  [event]: EventOf<'held'>[],
  state: DocketState,
  by: EventActor,
): Promise<void> => {
  if (state.kind !== 'proceeding' || !event) return Promise.resolve();
  const { newDeadline } = event;
  return inFindings(save)(book, findingsIn(state.origin), by, one =>
    setDeadline(one, state.id, newDeadline, by, book.facts),
  );
};
