import { daysBetween, type CivilDate } from '../calendar/civil-date';
import type { UnitLevel } from '../codes/figures';
import type { IdleLight } from '../codes/idle-lights';
import { groupBy } from '../group-by';
import { sumOf, type Known } from './known';
import { lotsOf } from './money-lots';
import type { Fen, Tranche } from './types';

/** Days since the money was received from which it is noted, warned of, over [practice] (assessment-and-funds §6, I1). */
export interface IdleThresholds {
  blue: number;
  yellow: number;
  red: number;
}

export const usualThresholds: IdleThresholds = { blue: 30, yellow: 60, red: 90 };

/** How the money of one programme and year stands with one unit, and below it with those to whom it passed it on. Amounts in 分. */
export interface FlowNode {
  unit: string;
  level: UnitLevel | null;
  allotted: Fen;
  received: Fen;
  /** Passed on, or paid by itself. */
  released: Fen;
  /** Paid, by itself or below it. */
  spent: Fen;
  held: Fen;
  /** Since when the oldest of what is held lies there; null where nothing does. */
  idleSince: CivilDate | null;
  idleDays: number | null;
  light: IdleLight;
  tranches: number;
  children: FlowNode[];
}

/** What is asked of the figures that are known on a day: the money of one programme and budget year. */
export interface Flowing {
  known: Known;
  programme: string;
  year: number;
  thresholds: IdleThresholds;
  levelOf: (unit: string) => UnitLevel | null;
}

const total = (amounts: readonly Fen[]): Fen => amounts.reduce((sum, one) => sum + one, 0n);
const over = (nodes: readonly FlowNode[], of: (node: FlowNode) => Fen): Fen => total(nodes.map(of));

const lightOf = (days: number | null, { blue, yellow, red }: IdleThresholds): IdleLight => {
  if (days === null || days < blue) return 'none';
  if (days < yellow) return 'blue';
  return days < red ? 'yellow' : 'red';
};

/** Which tranches pass which on: by the parent that they name, else by the unit that gives them. */
const passedOn = (tranches: readonly Tranche[]) => {
  const known = new Set(tranches.map(one => one.id));
  const receivers = new Set(tranches.map(one => one.to));
  const isNamed = (one: Tranche): boolean => one.parent !== null && known.has(one.parent);
  return {
    named: groupBy(tranches.filter(isNamed), one => one.parent ?? ''),
    /** Which of its own tranches it passes on is not said. */
    unnamed: groupBy(
      tranches.filter(one => !isNamed(one) && receivers.has(one.from)),
      one => one.from,
    ),
    firsts: tranches.filter(one => !isNamed(one) && !receivers.has(one.from)),
  };
};

/** What still lies with a unit of what it received by these tranches, and since when the oldest of it does. */
const heldOf = (known: Known, programme: string, unit: string, own: readonly Tranche[]) => {
  const ids = new Set(own.map(one => one.id));
  const lots = lotsOf(known, programme, unit).filter(one => one.left > 0n && ids.has(one.tranche.id));
  return {
    amount: total(lots.map(one => one.left)),
    since: lots.map(one => one.since).sort()[0] ?? null,
  };
};

/**
 * The flow of one programme and year, level by level: at the top those who give without having received, below them who
 * received of whom (I1, I2).
 */
export const moneyFlow = ({ known, programme, year, thresholds, levelOf }: Flowing): FlowNode[] => {
  const tranches = known.tranches(programme).filter(one => one.year === year);
  const { named, unnamed, firsts } = passedOn(tranches);
  const taken = new Set<string>();

  const node = (unit: string, own: readonly Tranche[]): FlowNode => {
    const here = own.filter(one => !taken.has(one.id));
    for (const { id } of here) taken.add(id);
    const open = (unnamed.get(unit) ?? []).filter(one => !taken.has(one.id));
    const below = [...here.flatMap(one => named.get(one.id) ?? []), ...open];
    const children = nodesOf(below);
    const paidOut = sumOf(here.flatMap(one => known.payments(one.id)));
    const held = heldOf(known, programme, unit, here);
    const idleDays = held.since === null ? null : daysBetween(held.since, known.asOf);
    return {
      unit,
      level: levelOf(unit),
      allotted: sumOf(here),
      received: sumOf(here.filter(one => known.isReceived(one))),
      released: paidOut + sumOf(below),
      spent: paidOut + over(children, one => one.spent),
      held: held.amount,
      idleSince: held.since,
      idleDays,
      light: lightOf(idleDays, thresholds),
      tranches: here.length,
      children,
    };
  };

  const nodesOf = (given: readonly Tranche[]): FlowNode[] =>
    [...groupBy(given, one => one.to)].map(([unit, own]) => node(unit, own));

  const source = (unit: string, given: readonly Tranche[]): FlowNode => {
    const children = nodesOf(given);
    return {
      unit,
      level: levelOf(unit),
      allotted: over(children, one => one.allotted),
      received: over(children, one => one.received),
      released: over(children, one => one.released),
      spent: over(children, one => one.spent),
      held: 0n,
      idleSince: null,
      idleDays: null,
      light: 'none',
      tranches: given.length,
      children,
    };
  };
  const sources = (given: readonly Tranche[]): FlowNode[] =>
    [...groupBy(given, one => one.from)].map(([unit, own]) => source(unit, own));

  const found = sources(firsts);
  // Money that went in a circle has no source; it is shown all the same.
  for (const one of tranches) if (!taken.has(one.id)) found.push(...sources([one]));
  return found;
};

/** Every node of a flow, each before what is below it, with how deep it lies; the sources have 0. */
export const nodesInOrder = (nodes: readonly FlowNode[], depth = 0): { node: FlowNode; depth: number }[] =>
  nodes.flatMap(node => [{ node, depth }, ...nodesInOrder(node.children, depth + 1)]);
