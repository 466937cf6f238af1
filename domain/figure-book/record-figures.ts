import { Draft, type Facts, type Outcome } from '../docket/draft';
import { openedWithout } from '../docket/office-docket';
import type { UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import { figureBookId, titleOfBook, type BookPlace } from './book-id';
import type { FigureBookEvent, FiguresRecorded } from './events';
import { evolveFigureBook } from './evolve';
import type { FigureBookState } from './state';

/** What one batch did to one book. */
type BatchInBook = Omit<FiguresRecorded, 'type' | 'at' | 'by'>;

type BookOutcome = Outcome<FigureBookState, FigureBookEvent>;

/** A book as the first row that belongs into it opens it; `unitId` is the registry's, null where it has no such unit. */
export const openFigureBook = (
  campaignId: string,
  place: BookPlace,
  unitId: UnitId | null,
  by: EventActor | null,
  facts: Facts,
): BookOutcome => {
  const opened = {
    ...openedWithout(
      {
        id: figureBookId(campaignId, place),
        campaignId,
        kind: 'figure-book',
        unitId,
        title: titleOfBook(place),
      },
      facts,
    ),
    by,
  };
  return { state: evolveFigureBook(null, opened), events: [opened], notices: [] };
};

/** Each batch is one event of each book that it changes. Who may was asked before the rows were read. */
export const recordFigures = (
  state: FigureBookState,
  batch: BatchInBook,
  { by }: { by: EventActor | null },
  { now }: Pick<Facts, 'now'>,
): BookOutcome => {
  const draft = new Draft<FigureBookState, FigureBookEvent>(state, evolveFigureBook);
  draft.emit({ type: 'figures-recorded', at: now, by, ...batch });
  return draft.done();
};
