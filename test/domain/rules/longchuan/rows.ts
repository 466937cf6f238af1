import { divide, fractionOf } from '../../../../domain/exact/fraction';
import { noFigures, type Figures, type Measurement, type Register } from '../../../../domain/figures/types';
import { evaluate } from '../../../../domain/rules/evaluate';
import type { Rule, RuleAnswers } from '../../../../domain/rules/types';
import type { VerdictRow } from '../../../../domain/rules/verdict-row';
import { packOf } from '../../../support/packs';

export const pack = packOf('longchuan-2018');

export const refOf = ({ id, part }: Pick<Rule, 'id' | 'part'>): string => `${id}${part ?? ''}`;

export const ruleOf = (ref: string): Rule => {
  const found = pack.rules.find(one => refOf(one) === ref);
  if (!found) throw new Error(`no rule ${ref}`);
  return found;
};

const exact = (text: string) => {
  const found = fractionOf(text);
  if (!found) throw new Error(`no number: ${text}`);
  return found;
};

/** `97/100` as part and whole, or a number; of the county, for the year or the day. */
export const measured = (
  indicator: string,
  given: string,
  period: string,
  more: Partial<Measurement> = {},
): Measurement => {
  const [num = '', den] = given.split('/');
  const part = den === undefined ? null : { num: exact(num), den: exact(den) };
  return {
    id: `${indicator} ${given}`,
    indicator,
    unit: '陇川县',
    period,
    value: part ? divide(part.num, part.den) : exact(num),
    part,
    asOf: '2018-05-10',
    source: 'A',
    ...more,
  };
};

export const register = (name: string, rows: Register['rows'], asOf: string): Register => ({
  id: name,
  name,
  asOf,
  source: 'A',
  rows,
});

/** The one row of a rule. */
export const rowOf = (
  ref: string,
  figures: Partial<Figures>,
  asOf: string,
  answers: RuleAnswers = {},
): VerdictRow => {
  const [row, ...others] = evaluate(pack, { ...noFigures, ...figures }, asOf, answers, [ruleOf(ref)]);
  if (!row || others.length > 0) throw new Error(`${ref} has not one row`);
  return row;
};
