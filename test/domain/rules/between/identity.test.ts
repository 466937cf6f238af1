import { check, integer, property, tuple } from 'fast-check';
import { fraction, multiply, type Fraction } from '../../../../domain/exact/fraction';
import { yuanOf } from '../../../../domain/exact/money';
import { checkBetween } from '../../../../domain/rules/between/check-between';
import { inAll, libraryOf, perMember } from '../../../../domain/rules/between/amounts';
import type { Pack, Rule } from '../../../../domain/rules/types';
import { packOf } from '../../../support/packs';

const fujian = packOf('fujian-2013');

const changed =
  (ref: string, params: object) =>
  (one: Rule): Rule =>
    `${one.id}${one.part ?? ''}` === ref ? ({ ...one, params: { ...one.params, ...params } } as Rule) : one;

/** The pack with other amounts and so many counties. */
const packWith = (each: bigint, total: bigint, members: number, stated: bigint): Pack => ({
  ...fujian,
  sets: fujian.sets.map(one => (one.id === 'K' ? { ...one, members: one.members.slice(0, members) } : one)),
  rules: fujian.rules
    .map(changed('F11', { amount: yuanOf(each) }))
    .map(changed('F01b', { total: yuanOf(total) })),
  checks: (fujian.checks ?? []).map(one =>
    one.kind === 'identity' ? { ...one, stated: yuanOf(stated) } : one,
  ),
});

const amounts = tuple(
  integer({ min: 1, max: 2 ** 40 }),
  integer({ min: 1, max: 2 ** 40 }),
  integer({ min: 1, max: 23 }),
);

describe('X6 as a property', () => {
  const result = (pack: Pack) => checkBetween([pack]).find(one => one.check === 'X6')?.result;
  const stated = (each: bigint, total: bigint, members: bigint): bigint =>
    // F11 and F35 three years, F33 once, F03 two years; F01 is two years for all of them together.
    (each * 3n + 3_000_000_000n + 2_000_000_000n + 20_000_000_000n) * members + total * 2n;

  it('holds whatever the amounts and however many counties, and is missed by one 分', () => {
    const holds = property(amounts, ([each, total, members]) => {
      const [a, b, sum] = [BigInt(each), BigInt(total), stated(BigInt(each), BigInt(total), BigInt(members))];
      return (
        result(packWith(a, b, members, sum)) === 'identity' &&
        result(packWith(a, b, members, sum + 1n)) === 'question' &&
        result(packWith(a, b, members, sum - 1n)) === 'question'
      );
    });
    expect(check(holds, { numRuns: 300, seed: 15 }).counterexample).toBeNull();
  });

  it('the part of one county times the counties is the whole, also where it is no whole 分', () => {
    const library = libraryOf([fujian]);
    const times = (amount: Fraction) => multiply(amount, fraction(23n));
    for (const ref of ['F01b', 'F03a', 'F11', 'F33', 'F35a'])
      expect(times(perMember(library.rule(ref), 23, library))).toEqual(inAll(library.rule(ref), library));
  });
});
