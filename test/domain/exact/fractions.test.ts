import { array, assert, bigInt, nat, property, tuple, type IProperty } from 'fast-check';
import {
  add,
  compareFractions,
  divide,
  fraction,
  fractionOf,
  multiply,
  sayNumber,
  subtract,
  type Fraction,
} from '../../../domain/exact/fraction';
import { meets } from '../../../domain/exact/meets';
import { fenOf, yuanOf } from '../../../domain/exact/money';

const big = 10n ** 30n;
const fractions = tuple(bigInt({ min: -big, max: big }), bigInt({ min: 1n, max: big })).map(([num, den]) =>
  fraction(num, den),
);
const holds = <T>(one: IProperty<T>) => expect(() => assert(one, { numRuns: 1000, seed: 17 })).not.toThrow();
const of = (decimal: string): Fraction => fractionOf(decimal) ?? fraction(0n);
const same = (a: Fraction, b: Fraction): boolean => a.num === b.num && a.den === b.den;

describe('vector 17: no float anywhere', () => {
  it('0.1 + 0.2 is 0.3, and 1.1 × 1.1 is 1.21', () => {
    expect(add(of('0.1'), of('0.2'))).toEqual(of('0.3'));
    expect(meets(add(of('0.1'), of('0.2')), 'at-most', of('0.3'))).toBe(true);
    expect(multiply(of('1.1'), of('1.1'))).toEqual(of('1.21'));
  });
  it('the sum does not hang on the order', () =>
    holds(
      property(array(fractions, { maxLength: 8 }), all => {
        const zero = fraction(0n);
        return same(all.reduce(add, zero), [...all].reverse().reduce(add, zero));
      }),
    ));
  it('what is added and taken away, multiplied and divided, is the same again', () =>
    holds(
      property(fractions, fractions, (a, b) =>
        b.num === 0n
          ? same(subtract(add(a, b), b), a)
          : same(subtract(add(a, b), b), a) && same(divide(multiply(a, b), b), a),
      ),
    ));
  it('compares by cross-multiplication, however near two are', () =>
    holds(
      property(fractions, bigInt({ min: 1n, max: big }), (a, den) => {
        const above = add(a, fraction(1n, den));
        return (
          compareFractions(above, a) > 0 &&
          meets(above, 'more-than', a) &&
          !meets(a, 'at-least', above) &&
          meets(a, 'at-least', a)
        );
      }),
    ));
  it('says a decimal so that it is read as the same, and refuses what is none', () => {
    holds(
      property(bigInt({ min: -big, max: big }), nat(18), (num, places) => {
        const value = fraction(num, 10n ** BigInt(places));
        return same(of(sayNumber(value)), value);
      }),
    );
    for (const text of ['1e3', '0x1', '1,000', ' 1', '1.', '.5', 'NaN', ''])
      expect(fractionOf(text)).toBeNull();
  });
  it('money is read and said to the last 分, and a third decimal is refused', () => {
    holds(property(bigInt({ min: -big, max: big }), fen => fenOf(yuanOf(fen)) === fen));
    expect(fenOf('0.001')).toBeNull();
  });
});
