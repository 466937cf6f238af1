import type { FigureKind } from '../codes/figures';
import type { PlainRow, PlainRows } from '../figures/plain-row';
import type { BookPlace } from './book-id';

/** What a payment's tranche says of its book. */
type TrancheOfPayment = Pick<PlainRows['tranche'], 'program' | 'year'>;

const NONE = '-';
const yearOf = (period: string): string => /^\d{4}/.exec(period)?.[0] ?? NONE;

type Places = { [K in FigureKind]: (row: PlainRows[K], tranche: TrancheOfPayment | undefined) => BookPlace };

const places: Places = {
  tranche: ({ program, to, year }) => ({ scheme: program, unit: to, year }),
  payment: ({ unit }, tranche) => ({ scheme: tranche?.program ?? NONE, unit, year: tranche?.year ?? NONE }),
  project: ({ program, unit }) => ({ scheme: program, unit, year: NONE }),
  measurement: ({ indicator, unit, period }) => ({ scheme: indicator, unit, year: yearOf(period) }),
  // A register is one set of many units, as of a day.
  register: ({ name, asOf }) => ({ scheme: name, unit: NONE, year: yearOf(asOf) }),
};

/** In which book a row belongs; a payment in that of its tranche's money and of the unit that paid. */
export const placeOfRow = <K extends FigureKind>(
  { kind, data }: PlainRow<K>,
  tranche?: TrancheOfPayment,
): BookPlace => places[kind](data, tranche);

type Units = { [K in FigureKind]: (row: PlainRows[K]) => readonly string[] };

const units: Units = {
  tranche: ({ to }) => [to],
  payment: ({ unit }) => [unit],
  project: ({ unit }) => [unit],
  measurement: ({ unit }) => [unit],
  register: ({ rows }) => rows.map(one => one.unit),
};

/** The units for which a row speaks, each once: who records it answers for these. */
export const unitsOfRow = <K extends FigureKind>({ kind, data }: PlainRow<K>): string[] => [
  ...new Set(units[kind](data)),
];
