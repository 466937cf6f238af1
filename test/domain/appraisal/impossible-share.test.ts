import fc from 'fast-check';
import { isShareOf } from '../../../domain/appraisal/doubts/impossible-share';

/** Worked the long way, of the law's own words: some k of n, rounded half up or cut off to so many places, is the percentage. */
const byTrying = (stated: string, n: bigint): boolean => {
  const [whole = '', places = ''] = stated.split('.');
  const [digits, scale] = [BigInt(whole + places), 100n * 10n ** BigInt(places.length)];
  for (let k = 0n; k <= n; k++)
    if ((k * scale) / n === digits || (2n * k * scale + n) / (2n * n) === digits) return true;
  return false;
};

describe('20.12 %', () => {
  it.each([164n, 169n, 323n, 328n, 333n, 338n, 343n, 482n, 4528n])('is a share of %i by rounding', n =>
    expect(isShareOf('20.12', n)).toBe(true),
  );
  it.each([154n, 159n])('is a share of %i, cut off', n => expect(isShareOf('20.12', n)).toBe(true));
  it.each([965n, 1331n, 1n, 100n, 163n])('is no share of %i', n => expect(isShareOf('20.12', n)).toBe(false));
});

it('from 10,000 on every whole fits two places, from 1,000 on one', () =>
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10_000n }),
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      (digits, more) => {
        const text = String(digits).padStart(3, '0');
        expect(isShareOf(`${text.slice(0, -2)}.${text.slice(-2)}`, 10_000n + more)).toBe(true);
        const one = String(digits / 10n).padStart(2, '0');
        expect(isShareOf(`${one.slice(0, -1)}.${one.slice(-1)}`, 1_000n + more)).toBe(true);
      },
    ),
  ));

it('is what trying every number comes to', () =>
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 700n }),
      fc.integer({ min: 0, max: 3 }),
      fc.bigInt({ min: 0n, max: 100_000n }),
      (n, places, digits) => {
        const all = String(digits % (100n * 10n ** BigInt(places) + 1n)).padStart(places + 1, '0');
        const stated = places === 0 ? all : `${all.slice(0, -places)}.${all.slice(-places)}`;
        expect(isShareOf(stated, n)).toBe(byTrying(stated, n));
      },
    ),
    { numRuns: 400 },
  ));

it('more than all is no share of anything', () => expect(isShareOf('100.01', 50n)).toBe(false));
