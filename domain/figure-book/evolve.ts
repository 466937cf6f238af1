import { figureKinds } from '../codes/figures';
import type { CoreEventOf } from '../docket/core-events';
import { begun, counted, evolveCore, isOwedEvent, openCore } from '../docket/evolve-core';
import { fenOf, yuanOf } from '../exact/money';
import { placeOfBook } from './book-id';
import type { FigureBookEvent, FiguresRecorded } from './events';
import type { BookTotals, FigureBookState } from './state';

const blank = (event: CoreEventOf<'opened'>): FigureBookState => ({
  ...openCore(event),
  kind: 'figure-book',
  ...placeOfBook(event.docket),
  totals: {},
  batches: 0,
  head: null,
  isEnded: true,
});

const summed = (before: string | null, added: string | null, gone: string | null): string | null =>
  added === null
    ? null
    : yuanOf((fenOf(before ?? '0') ?? 0n) + (fenOf(added) ?? 0n) - (fenOf(gone ?? '0') ?? 0n));

const withBatch = (totals: BookTotals, { kinds }: FiguresRecorded): BookTotals => {
  const after = { ...totals };
  for (const kind of figureKinds) {
    const batch = kinds[kind];
    if (!batch) continue;
    const { count, amount } = totals[kind] ?? { count: 0, amount: null };
    after[kind] = {
      count: count + batch.count - batch.superseded,
      amount: summed(amount, batch.amount, batch.supersededAmount),
    };
  }
  return after;
};

const change = (
  state: FigureBookState,
  event: Exclude<FigureBookEvent, { type: 'opened' }>,
): FigureBookState => {
  if (isOwedEvent(event)) return evolveCore(state, event);
  if (event.type === 'docket-ended') return state;
  const { batchId, at, hash } = event;
  return {
    ...state,
    totals: withBatch(state.totals, event),
    batches: state.batches + 1,
    head: { batchId, recordedAt: at, hash },
  };
};

/** A book of figures after one more event. */
export const evolveFigureBook = (state: FigureBookState | null, event: FigureBookEvent): FigureBookState => {
  if (event.type === 'opened') return blank(event);
  const before = begun(state, event.type);
  return counted(before, change(before, event), event);
};
