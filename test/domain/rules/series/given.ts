import { fraction, fractionOf } from '../../../../domain/exact/fraction';
import {
  noFigures,
  type Facts,
  type Figures,
  type Measurement,
  type Register,
} from '../../../../domain/figures/types';
import { evaluate } from '../../../../domain/rules/evaluate';
import type { RuleAnswers } from '../../../../domain/rules/types';
import type { VerdictRow } from '../../../../domain/rules/verdict-row';
import { packOf } from '../../../support/packs';

export const pack = packOf('fujian-2013');
export const counties = pack.sets[0]!.members.map(one => one.unit);

const decimal = (text: string) => fractionOf(text) ?? fraction(0n);

/** A value, or part and whole as `part/whole`; by default of the key counties, known since the end of its year. */
export const measured = (
  indicator: string,
  period: string,
  value: string,
  given: Partial<Pick<Measurement, 'id' | 'unit' | 'asOf' | 'source'>> = {},
): Measurement => {
  const [num, den] = value.split('/');
  const part = num !== undefined && den !== undefined ? { num: decimal(num), den: decimal(den) } : null;
  return {
    id: `${indicator} ${period} ${value}`,
    indicator,
    unit: '重点县',
    period,
    value: part ? fraction(part.num.num * part.den.den, part.num.den * part.den.num) : decimal(value),
    part,
    asOf: `${period.slice(0, 4)}-12-31`,
    source: '主管部门',
    ...given,
  };
};

/** A register with its rows as `[unit, name, facts]`. */
export const listed = (
  name: string,
  asOf: string,
  rows: readonly (readonly [unit: string, name: string, facts?: Facts])[],
  given: Partial<Pick<Register, 'id' | 'source'>> = {},
): Register => ({
  id: `${name} ${asOf}`,
  name,
  asOf,
  source: '主管部门',
  rows: rows.map(([unit, row, facts = {}]) => ({ unit, name: row, facts })),
  ...given,
});

export const figures = (
  ...rows: readonly (Measurement | Register)[]
): Figures & { measurements: Measurement[]; registers: Register[] } => ({
  ...noFigures,
  measurements: rows.filter((one): one is Measurement => 'indicator' in one),
  registers: rows.filter((one): one is Register => 'rows' in one),
});

/** The rows of one rule on a day: `F13`, or a part of it as `F20b`. */
export const rowsOf = (
  rule: string,
  known: Figures,
  asOf: string,
  answers: RuleAnswers = {},
): readonly VerdictRow[] => {
  const [, id, part] = /^([A-Z]\d+)([a-z]?)$/.exec(rule) ?? [];
  const rules = pack.rules.filter(one => one.id === id && (part === '' || one.part === part));
  return evaluate(pack, known, asOf, answers, rules);
};

/** The verdicts of a rule by period: `{ '2013': 'kept' }`. For rules with one row a period. */
export const verdictsOf = (...given: Parameters<typeof rowsOf>): Record<string, string> =>
  Object.fromEntries(rowsOf(...given).map(one => [one.period, one.verdict]));

/** The verdicts of a rule by unit, for rules with one period. */
export const byUnit = (...given: Parameters<typeof rowsOf>): Record<string, string> =>
  Object.fromEntries(rowsOf(...given).map(one => [String(one.unit), one.verdict]));

/** The one row of a rule and period. */
export const rowOf = (
  rule: string,
  period: string,
  known: Figures,
  asOf: string,
  answers: RuleAnswers = {},
) => {
  const [row, ...others] = rowsOf(rule, known, asOf, answers).filter(one => one.period === period);
  if (!row || others.length > 0) throw new Error(`${others.length + 1} rows of ${rule} ${period}`);
  return row;
};
