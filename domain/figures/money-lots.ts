import { daysBetween, type CivilDate } from '../calendar/civil-date';
import type { Known } from './known';
import type { Fen, Tranche } from './types';

/** 滞留: how the money of one receipt has lain with whom it came to. */
export interface Lot {
  tranche: Tranche;
  left: Fen;
  /** Since when what is left lies there; the day of the receipt, or of the refund that brought it back. */
  since: CivilDate;
  /** The longest that any of it has lain, in days, to the end of the as-of day where something is left. */
  days: number;
  /** The payments and tranches that took it. */
  takenBy: string[];
}

interface Move {
  on: CivilDate;
  id: string;
  /** Negative: it came back. */
  amount: Fen;
  /** The receipt that it names; null where it names none. */
  of: string | null;
}

const inOrder = (a: { on: CivilDate; id: string }, b: { on: CivilDate; id: string }): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1;

/** What went out: payments and tranches that pass the money on, and what came back. */
const movesOf = (known: Known, receipts: readonly Tranche[], programme: string, holder: string): Move[] => {
  const own = new Set(receipts.map(one => one.id));
  const passed = known.allottedBy(programme, holder).map(({ id, issuedOn, amount, parent }): Move => ({
    id,
    on: issuedOn,
    amount,
    of: parent !== null && own.has(parent) ? parent : null,
  }));
  const paid = receipts.flatMap(one =>
    known.payments(one.id).map(({ id, paidOn, amount }): Move => ({ id, on: paidOn, amount, of: one.id })),
  );
  return [...passed, ...paid].sort(inOrder);
};

/**
 * The receipts of a programme's money at one holder, oldest first. What goes out takes the receipt that it names, else the
 * oldest that is left: first in, first out. What was paid before the money came is taken off the next that comes.
 */
export const lotsOf = (known: Known, programme: string, holder: string): readonly Lot[] =>
  known.ofHolder(programme, holder, 'lots', () => findLots(known, programme, holder));

const findLots = (known: Known, programme: string, holder: string): Lot[] => {
  const receipts = known.allottedTo(programme, holder);
  const lots: Lot[] = [];
  let owed: Fen = 0n;

  const takeFrom = (lot: Lot, wanted: Fen, { on, id }: Move): Fen => {
    const taken = lot.left < wanted ? lot.left : wanted;
    if (taken <= 0n) return 0n;
    lot.left -= taken;
    lot.takenBy.push(id);
    if (lot.left === 0n) lot.days = Math.max(lot.days, daysBetween(lot.since, on));
    return taken;
  };
  const giveBack = (lot: Lot, { on, id, amount }: Move): void => {
    if (lot.left === 0n) lot.since = on;
    lot.left -= amount;
    lot.takenBy.push(id);
  };
  const move = (one: Move): void => {
    const named = lots.find(lot => lot.tranche.id === one.of);
    if (one.amount < 0n) {
      if (named) giveBack(named, one);
      return;
    }
    let rest = one.amount - (named ? takeFrom(named, one.amount, one) : 0n);
    for (const lot of lots) rest -= takeFrom(lot, rest, one);
    owed += rest;
  };
  const receive = (tranche: Tranche, on: CivilDate): void => {
    const lot: Lot = { tranche, left: tranche.amount, since: on, days: 0, takenBy: [] };
    const before = owed < lot.left ? owed : lot.left;
    owed -= before;
    lot.left -= before;
    lots.push(lot);
  };

  const arrived = receipts.flatMap(one => {
    const { receivedOn } = one;
    return receivedOn !== null && receivedOn <= known.asOf
      ? [{ on: receivedOn, id: one.id, tranche: one }]
      : [];
  });
  const arriving = arrived.sort(inOrder).values();
  let next = arriving.next();
  const receiveUntil = (day: CivilDate): void => {
    for (; !next.done && next.value.on <= day; next = arriving.next())
      receive(next.value.tranche, next.value.on);
  };
  for (const one of movesOf(known, receipts, programme, holder)) {
    receiveUntil(one.on);
    move(one);
  }
  receiveUntil(known.asOf);
  for (const lot of lots)
    if (lot.left > 0n) lot.days = Math.max(lot.days, daysBetween(lot.since, known.asOf));
  return lots;
};
