import type { FigureKind } from '../codes/figures';
import { sayNumber } from '../exact/fraction';
import { yuanOf } from '../exact/money';
import { figureOf, type FigureOf } from './of-plain';
import type { PlainFacts, PlainFigures, PlainRows } from './plain';
import type { Facts, Fen, Figures } from './types';

/** A field only where there is something in it. */
const given = <K extends string>(key: K, value: string | null): Partial<Record<K, string>> =>
  value === null ? {} : ({ [key]: value } as Partial<Record<K, string>>);

const money = <K extends string>(key: K, value: Fen | null) =>
  given(key, value === null ? null : yuanOf(value));

const factsOf = (facts: Facts): { facts?: PlainFacts } => (Object.keys(facts).length > 0 ? { facts } : {});

const writers: { [K in FigureKind]: (figure: FigureOf[K]) => PlainRows[K] } = {
  tranche: one => ({
    id: one.id,
    program: one.programme,
    year: String(one.year),
    from: one.from,
    to: one.to,
    amount: yuanOf(one.amount),
    docNo: one.docNo,
    issuedOn: one.issuedOn,
    ...given('receivedOn', one.receivedOn),
    ...given('purpose', one.purpose),
    ...given('parent', one.parent),
  }),
  payment: one => ({
    id: one.id,
    tranche: one.tranche,
    unit: one.unit,
    amount: yuanOf(one.amount),
    paidOn: one.paidOn,
    purpose: one.purpose,
    ...given('project', one.project),
    ...given('undoes', one.undoes),
  }),
  project: one => ({
    id: one.id,
    unit: one.unit,
    program: one.programme,
    ...money('investment', one.investment),
    ...money('fixedAssets', one.fixedAssets),
    ...given('approvedOn', one.approvedOn),
    ...given('startedOn', one.startedOn),
    ...given('finishedOn', one.finishedOn),
    ...given('acceptedOn', one.acceptedOn),
    ...factsOf(one.facts),
  }),
  measurement: one => ({
    id: one.id,
    indicator: one.indicator,
    unit: one.unit,
    period: one.period,
    ...(one.part ? { num: sayNumber(one.part.num), den: sayNumber(one.part.den) } : {}),
    ...(one.value && !one.part ? { value: one.written ?? sayNumber(one.value) } : {}),
    asOf: one.asOf,
    source: one.source,
    // Only where they are given: rows of before hash to what they did.
    ...given('method', one.how?.method ?? null),
    ...given('sampleSize', one.how?.sampleSize?.toString() ?? null),
    ...given('upperBound', one.how?.upperBound ? sayNumber(one.how.upperBound) : null),
    ...(one.value ? {} : { grade: one.grade }),
  }),
  register: ({ id, name, asOf, source, rows }) => ({
    id,
    name,
    asOf,
    source,
    rows: rows.map(one => ({ unit: one.unit, name: one.name, ...factsOf(one.facts) })),
  }),
};

/** A figure as the plain row that is kept: fields in one order, amounts and numbers in one form. */
const plainOf = <K extends FigureKind>(kind: K, figure: FigureOf[K]): PlainRows[K] => writers[kind](figure);

/** Figures as plain rows, list by list. */
export const rowsOfFigures = (figures: Figures): PlainFigures => ({
  tranches: figures.tranches.map(writers.tranche),
  payments: figures.payments.map(writers.payment),
  projects: figures.projects.map(writers.project),
  measurements: figures.measurements.map(writers.measurement),
  registers: figures.registers.map(writers.register),
});

/**
 * The one text of a row, over which its hash goes: `100`, `100.0` and `100.00` 元 are the same, and so are facts in another
 * order, or keys (Postgres keeps those of its `jsonb` in an order of its own).
 *
 * @throws RangeError where the row was not checked
 */
export const canonicalRow = <K extends FigureKind>(kind: K, row: PlainRows[K]): string =>
  JSON.stringify(plainOf(kind, figureOf(kind, row)));
