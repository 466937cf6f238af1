import fc from 'fast-check';
import { foldText } from '../../domain/codes/fold-text';
import { gramsAsked, gramsOf } from '../../domain/codes/grams';

it.each([
  ['', []],
  ['资', ['资']],
  ['2018年', ['2', '0', '1', '8', '年', '20', '01', '18', '8年']],
  ['aaa', ['a', 'aa']],
  // Two fields have no gram in common.
  ['甲乙\n丙', ['甲', '乙', '丙', '甲乙']],
  // A character outside of the first plane is one.
  ['𠮷野', ['𠮷', '野', '𠮷野']],
])('the grams of %j', (text, grams) => expect(gramsOf(text)).toEqual(grams));

it.each([
  ['年', ['年']],
  ['２０１８年', ['20', '01', '18', '8年']],
  ['ABC', ['ab', 'bc']],
  ['（3）批', ['(3', '3)', ')批']],
])('what is asked of a text that is to contain %j', (q, grams) =>
  expect(gramsAsked(foldText(q))).toEqual(grams),
);

const words = fc.string({ unit: fc.constantFrom(...Array.from('整改年度２2ＡaB（(〔) ')), maxLength: 12 });
it('a text that contains what is asked for, folded, has all of its grams', () => {
  fc.assert(
    fc.property(words, words, words, (before, q, after) => {
      fc.pre(foldText(q) !== '');
      const grams = gramsOf(foldText(`${before}${q}${after}`));
      expect(gramsAsked(foldText(q)).filter(one => !grams.includes(one))).toEqual([]);
    }),
  );
});
