import { isExact, isMoney } from '../../exact/is-exact';
import type { LeftOutCode } from '../../codes/policy-text';
import type { Name } from '../../codes/names';
import type { Rule } from '../../rules/types';
import type { Period } from '../../rules/types';
import type { RuleProposal } from '../types';
import { yearsIn } from './kernel-period';
import type { Vocabulary } from './vocabulary';

type Judged = { [K in Rule['kind']]: Pick<Extract<Rule, { kind: K }>, 'kind' | 'params'> }[Rule['kind']];
type Made = { is: 'rule'; judged: Judged } | { is: 'left'; code: LeftOutCode };

interface Given {
  one: RuleProposal;
  period: Period;
  /** What figures call it, and its name. */
  measure: { id: string; name: Name };
  /** The set's id, where it is about one whose members are known. */
  set: string | null;
  /** The words of the text at its place. */
  words: string;
  vocabulary: Vocabulary;
}

const left = (code: LeftOutCode): Made => ({ is: 'left', code });
const rule = (judged: Judged): Made => ({ is: 'rule', judged });

/** Amounts for each of what is no unit that has figures: mu, persons, households. Then it is the standard that is measured. */
export const isStandard = ({ per }: RuleProposal): boolean =>
  per !== null && !/[县市区州旗乡镇村校所院园局厅委]|街道|单位|部门|学校/.test(per);

const bound = ({ one, measure, vocabulary }: Given): Made => {
  const { comparator, number } = one;
  if (comparator === null || comparator === 'approx') return left('comparator');
  if (number === null || !isExact(number)) return left('number');
  vocabulary.indicator(measure.id, measure.name);
  return rule({ kind: 'bound', params: { of: 'indicator', indicator: measure.id, comparator, n: number } });
};

/** Money of the years of the rule's row; of what has no single year, all that the programme gave. */
const moneyOf = ({ one, period, measure, vocabulary }: Given, purpose?: Name) => {
  const isOfYear = period.kind === 'years' || period.kind === 'by';
  vocabulary.programme(measure.id, measure.name, {
    owner: one.owner,
    years: yearsIn(period),
    ...(purpose && { purpose }),
  });
  return { programme: measure.id, ...(isOfYear ? {} : { allYears: true as const }) };
};

const perUnit = (given: Given): Made => {
  const { comparator, number } = given.one;
  if (isStandard(given.one)) return bound(given);
  if (comparator !== 'at-least' && comparator !== 'equals') return left('comparator');
  if (number === null || !isMoney(number)) return left('number');
  if (given.set === null) return left('set');
  const money = moneyOf(given);
  return rule({ kind: 'per-unit', params: { of: 'allotted', money, comparator, amount: number } });
};

const share = ({ one, measure, vocabulary }: Given): Made => {
  const { comparator, number } = one;
  if (comparator !== 'at-least' && comparator !== 'equals' && comparator !== 'at-most')
    return left('comparator');
  if (number === null || !isExact(number)) return left('number');
  vocabulary.indicator(measure.id, measure.name);
  return rule({
    kind: 'share',
    params: { of: 'indicator', indicator: measure.id, comparator, ratio: number },
  });
};

const growth = ({ one, measure, vocabulary }: Given): Made => {
  const { comparator, number } = one;
  if (comparator === null || comparator === 'approx') return left('comparator');
  if (number === null || !isExact(number)) return left('number');
  vocabulary.indicator(measure.id, measure.name);
  return rule({ kind: 'growth', params: { indicator: measure.id, comparator, ratio: number } });
};

const count = ({ one, measure, vocabulary }: Given): Made => {
  const { comparator, number } = one;
  if (comparator === null) return left('comparator');
  if (number === null || !isExact(number)) return left('number');
  vocabulary.indicator(measure.id, measure.name);
  return rule({ kind: 'count', params: { of: 'indicator', indicator: measure.id, comparator, n: number } });
};

const coverage = (given: Given): Made => {
  const { one, measure, vocabulary } = given;
  // 「每个县都要有2名」: that each has so many is a bound of a number of each.
  if (one.number !== null && one.number !== '1') return bound(given);
  vocabulary.indicator(measure.id, measure.name);
  return rule({ kind: 'coverage', params: { of: 'indicator', indicator: measure.id } });
};

const total = (given: Given): Made => {
  const { comparator, number } = given.one;
  if (comparator !== 'equals') return bound(given);
  if (number === null || !isMoney(number)) return left('number');
  const money = { ...moneyOf(given), to: 'anyone' as const };
  return rule({ kind: 'total-of-parts', params: { money, total: number } });
};

const equalSplit = (given: Given): Made => {
  if (given.set === null) return left('set');
  const money = moneyOf(given);
  return rule({ kind: 'equal-split', params: { money, set: given.set, compared: 'each' } });
};

const purpose = (given: Given): Made => {
  const money = moneyOf(given, { zh: given.words, en: `what ${given.one.clause} names` });
  return rule({ kind: 'purpose', params: { money, allowed: [`${given.measure.id}-use`] } });
};

const doneOn: Readonly<Record<string, Name>> = {
  doneOn: { zh: '办理日期', en: 'day on which it was done' },
};

/** What is to be done by a day or each time: a register with the day. */
const doneIn = ({ one: { kind }, measure, vocabulary }: Given): Made => {
  vocabulary.register(measure.id, measure.name, doneOn);
  const params = { register: measure.id, on: 'doneOn' };
  return rule(kind === 'date' ? { kind, params } : { kind: 'yearly-duty', params });
};

const against = ({ measure, vocabulary }: Given): Made => {
  const other = `${measure.id}-against`;
  vocabulary.indicator(measure.id, measure.name);
  vocabulary.indicator(other, {
    zh: `${measure.name.zh}(用来比的)`,
    en: `${measure.name.en} (what it is held against)`,
  });
  return rule({ kind: 'growth-vs', params: { a: { indicator: measure.id }, b: { indicator: other } } });
};

const byKind: Partial<Record<RuleProposal['kind'], (given: Given) => Made>> = {
  'per-unit': perUnit,
  share,
  growth,
  count,
  coverage,
  bound,
  purpose,
  'total-of-parts': total,
  'equal-split': equalSplit,
  date: doneIn,
  'yearly-duty': doneIn,
  'growth-vs': against,
  // The average is what is given; exactly one average is kept within rounding, which a bound does not know.
  average: given => (given.one.comparator === 'equals' ? left('kind') : bound(given)),
  'increment-vs': ({ measure, vocabulary }) => {
    vocabulary.indicator(measure.id, measure.name);
    return rule({ kind: 'increment-vs', params: { indicator: measure.id } });
  },
  filing: ({ measure, vocabulary }) => {
    vocabulary.register(measure.id, measure.name, doneOn);
    return rule({ kind: 'filing', params: { of: 'register', register: measure.id, filedOn: 'doneOn' } });
  },
  statement: ({ vocabulary }) => {
    vocabulary.register('statements', { zh: '情况说明', en: 'statements' });
    return rule({ kind: 'statement', params: { register: 'statements' } });
  },
};

/** Kind and params of a rule; kinds that a sentence alone does not carry (a rate with a cap, conditions) are left out. */
export const paramsOf = (given: Given): Made => byKind[given.one.kind]?.(given) ?? left('kind');
