import { dateOf } from '../domain/calendar/civil-date';
import { isOpen } from '../domain/obligation/types';
import { isClosedOn } from '../domain/obligation/unit-closing';
import type { Item } from '../domain/docket/item';
import { takeReminders, takeRungs, type IsGone } from '../domain/docket/take-steps';
import { evolve, type DocketOutcome } from '../domain/kinds';
import type { Book, HeldDocket } from './book';
import { batchKeyOf, joinLetter, joinProceeding } from './join';
import type { Act } from '../domain/codes/ladder';

interface Fired {
  item: Item;
  cites: string[];
}

/** The rungs that were fired, by the unit concerned: one letter or proposal per unit lists them all. */
const firedByUnit = (outcomes: DocketOutcome[], act: Act): Map<string, Fired[]> => {
  const byUnit = new Map<string, Fired[]>();
  for (const { state, events } of outcomes)
    for (const event of events) {
      if (event.type !== 'step-taken' || event.step.act !== act || event.step.outcome !== 'fired') continue;
      const obligation = state.obligations.find(one => one.id === event.obligationId);
      if (!obligation) continue;
      const { id, round, owedBy } = obligation;
      const fired = byUnit.get(owedBy) ?? [];
      const item = { docketId: state.id, obligationId: id, round, rung: event.step.rung };
      fired.push({ item, cites: event.step.cites });
      byUnit.set(owedBy, fired);
    }
  // In one order everywhere: two transactions that touch the letters of the same units wait for each other one way only.
  return new Map([...byUnit].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** What hangs on rungs besides notices: the letter, the proposal. */
const followUp = async (book: Book, outcomes: DocketOutcome[]): Promise<void> => {
  for (const [unitId, fired] of firedByUnit(outcomes, 'supervision-letter')) {
    const items = fired.map(one => one.item);
    const letterId = await joinLetter(book, {
      kind: 'supervision-letter',
      toUnitId: unitId,
      batchKey: batchKeyOf(book.facts, 'supervision-letter', unitId),
      items,
      cites: [...new Set(fired.flatMap(one => one.cites))],
    });
    book.link(items, { letterId });
  }
  for (const kind of ['interview', 'accountability'] as const)
    for (const [unitId, fired] of firedByUnit(outcomes, `propose-${kind}`)) {
      const items = fired.map(one => one.item);
      book.link(items, { proceedingId: await joinProceeding(book, kind, unitId, { items }) });
    }
};

/** The units that owe something in these dockets and are no more on the campaign's day. */
const goneUnits = async ({ store, facts }: Book, dockets: HeldDocket[]): Promise<IsGone> => {
  const owing = dockets.flatMap(({ state }) => state.obligations.filter(isOpen).map(one => one.owedBy));
  const closings = await store.closings([...new Set(owing)]);
  return unitId => {
    const closing = closings.get(unitId);
    return closing !== undefined && isClosedOn({ closing }, dateOf(facts.now));
  };
};

/** Which steps of a docket are taken: rungs (of one act only, where a workflow dispatches them), or reminders. */
export type WhichSteps = { steps: 'rungs'; only?: Act } | { steps: 'reminders' };

/**
 * Takes every rung (or reminder) of these dockets that is due by the campaign's now, in the order of their ids: claims,
 * events, notices, letters and proposals. The book has been opened after these dockets were locked.
 */
export const takeSteps = async (book: Book, docketIds: string[], which: WhichSteps): Promise<void> => {
  const outcomes: DocketOutcome[] = [];
  const dockets = await book.hold(docketIds);
  const isGone = await goneUnits(book, dockets);
  for (const docket of dockets) {
    const outcome =
      which.steps === 'rungs'
        ? takeRungs(docket.state, evolve, book.facts, which.only, isGone)
        : takeReminders(docket.state, evolve, book.facts, isGone);
    if (outcome.events.length === 0) continue;
    book.save(docket, outcome);
    outcomes.push(outcome);
  }
  await followUp(book, outcomes);
};
