import { divide, fractionOf, sayNumber, type Fraction } from '../exact/fraction';
import { fenOf } from '../exact/money';
import { measureMethods } from '../codes/assessment';
import type { PlainFacts, PlainFigures, PlainMeasurement, PlainRows } from './plain';
import type { FigureKind } from '../codes/figures';
import type {
  Fen,
  Figures,
  Graded,
  MeasuredHow,
  Measurement,
  Payment,
  Project,
  Register,
  Tranche,
} from './types';

export interface FigureOf {
  tranche: Tranche;
  payment: Payment;
  project: Project;
  measurement: Measurement | Graded;
  register: Register;
}

const refused = (text: string): never => {
  throw new RangeError(`not a checked row: ${JSON.stringify(text)}`);
};

const fen = (yuan: string): Fen => fenOf(yuan) ?? refused(yuan);
const fenOrNull = (yuan: string | undefined): Fen | null => (yuan === undefined ? null : fen(yuan));

const decimal = (text: string): Fraction => fractionOf(text) ?? refused(text);

/** `143.9`, `3/4`. */
const numberOf = (text: string): Fraction => {
  const [num = '', den] = text.split('/');
  return den === undefined ? decimal(num) : divide(decimal(num), decimal(den));
};

/** How many places a decimal was given with, where they are more than it needs. */
const writtenOf = (text: string, value: Fraction): { written?: string } => {
  const written = text.replace(/^(-?)0+(?=\d)/, '$1');
  const isLonger = /\.\d*0$/.test(written) && value.num !== 0n && written !== sayNumber(value);
  return isLonger ? { written } : {};
};

/** Facts in the order of their names, so that the same facts are the same. */
const sorted = (facts: PlainFacts = {}): PlainFacts =>
  Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Null where a row says nothing of how its value was come by. */
const howOf = (row: Pick<PlainMeasurement, 'method' | 'sampleSize' | 'upperBound'>): MeasuredHow | null => {
  const { method, sampleSize, upperBound } = row;
  if (method === undefined && sampleSize === undefined && upperBound === undefined) return null;
  const code = measureMethods.find(one => one === method);
  return {
    method: method === undefined ? null : (code ?? refused(method)),
    sampleSize: sampleSize === undefined ? null : BigInt(sampleSize),
    upperBound: upperBound === undefined ? null : numberOf(upperBound),
  };
};

const readers: { [K in FigureKind]: (row: PlainRows[K]) => FigureOf[K] } = {
  tranche: ({ id, program, year, from, to, amount, docNo, issuedOn, receivedOn, purpose, parent }) => ({
    id,
    programme: program,
    year: Number(year),
    from,
    to,
    amount: fen(amount),
    docNo,
    issuedOn,
    receivedOn: receivedOn ?? null,
    purpose: purpose ?? null,
    parent: parent ?? null,
  }),
  payment: ({ id, tranche, unit, amount, paidOn, purpose, project, undoes }) => ({
    id,
    tranche,
    unit,
    amount: fen(amount),
    paidOn,
    purpose,
    project: project ?? null,
    undoes: undoes ?? null,
  }),
  project: row => ({
    id: row.id,
    unit: row.unit,
    programme: row.program,
    investment: fenOrNull(row.investment),
    fixedAssets: fenOrNull(row.fixedAssets),
    approvedOn: row.approvedOn ?? null,
    startedOn: row.startedOn ?? null,
    finishedOn: row.finishedOn ?? null,
    acceptedOn: row.acceptedOn ?? null,
    facts: sorted(row.facts),
  }),
  measurement: ({ id, indicator, unit, period, value, num, den, asOf, source, grade, ...stated }) => {
    const how = howOf(stated);
    const common = { id, indicator, unit, period, asOf, source, ...(how ? { how } : {}) };
    if (grade !== undefined) return { ...common, value: null, part: null, grade };
    const part = num === undefined || den === undefined ? null : { num: numberOf(num), den: numberOf(den) };
    if (part) return { ...common, value: divide(part.num, part.den), part };
    const number = numberOf(value ?? '');
    return { ...common, value: number, part, ...writtenOf(value ?? '', number) };
  },
  register: ({ id, name, asOf, source, rows }) => ({
    id,
    name,
    asOf,
    source,
    rows: rows.map(one => ({ unit: one.unit, name: one.name, facts: sorted(one.facts) })),
  }),
};

/** A plain row that was checked (`read/`) as a figure. @throws RangeError where it was not */
export const figureOf = <K extends FigureKind>(kind: K, row: PlainRows[K]): FigureOf[K] => readers[kind](row);

/** Plain rows that were checked as figures. @throws RangeError where they were not */
export const figuresOfRows = (rows: Partial<PlainFigures>): Figures => ({
  tranches: (rows.tranches ?? []).map(readers.tranche),
  payments: (rows.payments ?? []).map(readers.payment),
  projects: (rows.projects ?? []).map(readers.project),
  measurements: (rows.measurements ?? []).map(readers.measurement),
  registers: (rows.registers ?? []).map(readers.register),
});
