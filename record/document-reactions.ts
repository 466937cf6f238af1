import type { CaseState, Cover } from '../domain/case/state';
import { nextStepsFor } from '../domain/case/unit-document/next-steps';
import { decidedWithin, handedInWithin, withdrawnWithin } from '../domain/case/unit-document/within';
import type { UnitDocument } from '../domain/form/document';
import { isFile, type DocketOutcome, type DocketState, type EventOf } from '../domain/kinds';
import type { EventActor } from '../domain/permissions/actor';
import type { Book, HeldDocket } from './book';

/** Takes what was decided about a docket, with what follows from it in others. */
type Save = (book: Book, docket: HeldDocket, outcome: DocketOutcome, by: EventActor) => Promise<void>;

type Reacts<T extends 'submitted' | 'submission-decided' | 'document-withdrawn'> = (
  book: Book,
  events: EventOf<T>[],
  file: DocketState,
  by: EventActor,
) => Promise<void>;

/** 一单位一份: what happened to a document on its unit's file happens in the other dockets that it is about. */
const inDockets =
  (save: Save) =>
  async (
    book: Book,
    ids: readonly string[],
    by: EventActor,
    change: (state: CaseState) => DocketOutcome | null,
  ): Promise<void> => {
    for (const docket of await book.hold([...ids])) {
      const outcome = isFile(docket.state) ? change(docket.state) : null;
      if (outcome) await save(book, docket, outcome, by);
    }
  };

const idsOf = (covers: readonly Cover[] | undefined): string[] => (covers ?? []).map(one => one.docketId);

/** The document that a decision is about, which is the last that waited for it. */
const documentDecided = (
  state: DocketState,
  { what, unitId, at }: EventOf<'submission-decided'>,
): UnitDocument | undefined =>
  isFile(state)
    ? state.submissions.findLast(one => one.what === what && one.unitId === unitId && one.decidedAt === at)
        ?.document
    : undefined;

/** What a unit's document, the decision about it and its being taken back do in the unit's cases. */
export const documentReactions = (
  save: Save,
): { [T in 'submitted' | 'submission-decided' | 'document-withdrawn']: Reacts<T> } => {
  const change = inDockets(save);
  return {
    submitted: async (book, events, file, by) => {
      for (const event of events)
        await change(book, idsOf(event.submission.covers), by, state =>
          handedInWithin(state, { event, fileId: file.id, by: event.by ?? by, facts: book.facts }),
        );
    },
    'submission-decided': async (book, events, file, by) => {
      for (const event of events.filter(one => one.within === undefined)) {
        const document = documentDecided(file, event);
        const isAccepted = event.decision === 'approved' && event.what === 'report';
        const stepsIn = (id: string) => (isAccepted && document ? nextStepsFor(document, id) : []);
        const stepped = Object.keys(document?.problems ?? {}).filter(id => stepsIn(id).length > 0);
        await change(book, [...new Set([...idsOf(event.covers), ...stepped])], by, state =>
          decidedWithin(
            state,
            { event, fileId: file.id, by: event.by ?? by, facts: book.facts },
            stepsIn(state.id),
          ),
        );
      }
    },
    'document-withdrawn': async (book, events, file, by) => {
      for (const event of events)
        await change(book, idsOf(event.covers), by, state =>
          withdrawnWithin(state, { event, fileId: file.id, by: event.by ?? by, facts: book.facts }),
        );
    },
  };
};
