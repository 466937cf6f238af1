import { add, divide, fraction, fractionOf, multiply, type Fraction } from '../../exact/fraction';
import { fenOf } from '../../exact/money';
import { refused } from '../kinds/refused';
import type { Asked } from '../asked';
import type { Pack, Period, Rule, UnitSet } from '../types';
import type { RuleRef } from './types';

/** What the checks look at: packs that are in force together. */
export interface Library {
  rule: (ref: RuleRef) => Rule;
  set: (id: string) => UnitSet;
  pack: (of: Rule) => Pack;
}

/** @throws RangeError where no pack has what is named: the check of packs comes before */
const found = <T>(what: T | undefined, name: string): T => {
  if (what === undefined) throw new RangeError(`no pack has ${name}`);
  return what;
};

export const libraryOf = (packs: readonly Pack[]): Library => ({
  rule: ref =>
    found(
      packs.flatMap(one => one.rules).find(one => `${one.id}${one.part ?? ''}` === ref),
      ref,
    ),
  set: id =>
    found(
      packs.flatMap(one => one.sets).find(one => one.id === id),
      id,
    ),
  pack: rule =>
    found(
      packs.find(one => one.rules.includes(rule)),
      rule.id,
    ),
});

const stated = <T extends string>(value: Asked<T>, { asks }: Pack): string =>
  typeof value === 'string' ? value : (asks.find(one => one.id === value.ask)?.proposed ?? refused(value));

/** How many times a rule's amount is due: once, or in each of its years. */
const timesOf = (period: Period, pack: Pack): bigint =>
  period.kind === 'years' && period.to !== null
    ? BigInt(stated(period.to, pack)) - BigInt(stated(period.from, pack)) + 1n
    : 1n;

const fen = (yuan: string): Fraction => fraction(fenOf(yuan) ?? refused(yuan));

/** What one member of the rule's set gets in all of its periods, in 分; of a total its equal part, so a fraction. */
export const perMember = (rule: Rule, members: number, library: Library): Fraction => {
  const pack = library.pack(rule);
  const times = fraction(timesOf(rule.period, pack));
  if (rule.kind === 'per-unit' && rule.params.of === 'allotted')
    return multiply(fen(stated(rule.params.amount, pack)), times);
  if (rule.kind === 'total-of-parts')
    return multiply(divide(fen(rule.params.total), fraction(BigInt(members))), times);
  return refused(rule.id);
};

/** What a rule comes to in all of its periods and for all of its units, in 分. */
export const inAll = (rule: Rule, library: Library): Fraction => {
  if (rule.kind === 'total-of-parts')
    return multiply(fen(rule.params.total), fraction(timesOf(rule.period, library.pack(rule))));
  const set = rule.subject.kind === 'set' ? library.set(rule.subject.set) : refused(rule.subject);
  const members = set.members.length;
  return multiply(perMember(rule, members, library), fraction(BigInt(members)));
};

export const total = (amounts: readonly Fraction[]): Fraction => amounts.reduce(add, fraction(0n));

/** 分 as 元: `15000000`; where it is no whole 分 as a fraction. */
export const yuan = (amount: Fraction): Fraction => divide(amount, fraction(100n));

/** An amount of a pack in 分. */
export const statedFen = (amount: string): Fraction => fen(amount);

export const ratio = (text: string): Fraction => {
  const [num = '', den = '1'] = text.split('/');
  return divide(fractionOf(num) ?? refused(text), fractionOf(den) ?? refused(text));
};
