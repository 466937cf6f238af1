import { fenOf } from '../../../../domain/exact/money';
import {
  noFigures,
  type Figures,
  type Measurement,
  type Payment,
  type Project,
  type Register,
  type Tranche,
} from '../../../../domain/figures/types';
import { fractionOf } from '../../../../domain/exact/fraction';
import { evaluate } from '../../../../domain/rules/evaluate';
import type { Pack, RuleAnswers } from '../../../../domain/rules/types';
import type { VerdictRow } from '../../../../domain/rules/verdict-row';
import { packOf } from '../../../support/packs';

export const fujian = packOf('fujian-2013');
export const counties = fujian.sets.find(one => one.id === 'K')!.members.map(one => one.unit);
export const [first = '', ...others] = counties;

/** 元 in tables: `2000万` or `15000000`. */
export const yuan = (text: string): bigint => {
  const [, digits = '', wan] = /^(-?[\d.]+)(万?)$/.exec(text)!;
  const fen = fenOf(wan ? String(Number(digits) * 10_000) : digits);
  if (fen === null) throw new RangeError(text);
  return fen;
};

/** A paper's line: money for a county. */
export const tranche = (
  programme: string,
  to: string,
  amount: string,
  given: Partial<Tranche> = {},
): Tranche => ({
  id: [programme, given.from ?? '省', to, given.year ?? 2013, given.docNo ?? 'A'].join('/'),
  programme,
  year: 2013,
  from: '福建省',
  to,
  amount: yuan(amount),
  docNo: 'A',
  issuedOn: `${given.year ?? 2013}-10-08`,
  receivedOn: null,
  purpose: null,
  parent: null,
  ...given,
});

let paid = 0;
export const payment = (
  from: Tranche,
  amount: string,
  purpose: string,
  given: Partial<Payment> = {},
): Payment => ({
  id: `${from.id}#${++paid}`,
  tranche: from.id,
  unit: from.to,
  amount: yuan(amount),
  paidOn: '2014-05-06',
  purpose,
  project: null,
  undoes: null,
  ...given,
});

/** The money that comes back of a payment. */
export const refund = (of: Payment, amount: string, given: Partial<Payment> = {}): Payment => ({
  ...of,
  id: `${of.id}↩`,
  amount: -yuan(amount),
  paidOn: '2014-08-01',
  undoes: of.id,
  ...given,
});

export const project = (programme: string, id: string, given: Partial<Project> = {}): Project => ({
  id,
  unit: first,
  programme,
  investment: null,
  fixedAssets: null,
  approvedOn: '2014-03-03',
  startedOn: null,
  finishedOn: null,
  acceptedOn: null,
  facts: {},
  ...given,
});

/** A value of an indicator, as a decimal. */
export const measured = (indicator: string, unit: string, period: string, value: string): Measurement => ({
  id: [indicator, unit, period].join('/'),
  indicator,
  unit,
  period,
  value: fractionOf(value)!,
  part: null,
  asOf: `${period.slice(0, 4)}-12-31`,
  source: '统计表',
});

export const register = (name: string, asOf: string, rows: Register['rows']): Register => ({
  id: `${name}/${asOf}`,
  name,
  asOf,
  source: '台账',
  rows,
});

const figures = (given: Partial<Figures>): Figures => ({ ...noFigures, ...given });

/** The rows of one rule, or of one part: `F03b`. */
export const rowsOf = (
  rule: string,
  given: Partial<Figures>,
  asOf: string,
  answers: RuleAnswers = {},
  pack: Pack = fujian,
): VerdictRow[] => {
  const [, id, part] = /^([A-Z]\d+)([a-z])?$/.exec(rule)!;
  const rules = pack.rules.filter(one => one.id === id && (part === undefined || one.part === part));
  return evaluate(pack, figures(given), asOf, answers, rules);
};

/** How a row reads in tables: `kept`, or `at-risk!` where it cannot be kept any more. */
const said = ({ verdict, isUnreachable }: VerdictRow): string => (isUnreachable ? `${verdict}!` : verdict);

/** The verdict on one unit. */
export const verdictOn = (unit: string | null, ...given: Parameters<typeof rowsOf>): string => {
  const found = rowsOf(...given).filter(one => one.unit === unit);
  return found.length === 1 ? said(found[0]!) : `${found.length} rows`;
};

/** How many rows have which verdict: `22 kept, 1 broken`. */
export const tally = (...given: Parameters<typeof rowsOf>): string => {
  const counts = new Map<string, number>();
  for (const row of rowsOf(...given)) counts.set(said(row), (counts.get(said(row)) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([verdict, n]) => `${n} ${verdict}`)
    .join(', ');
};
