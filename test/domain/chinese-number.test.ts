import { chineseOrdinal, readNumber } from '../../domain/deadline/chinese-number';

describe('a number in words', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十八', 28],
    ['廿八', 28],
    ['卅', 30],
    ['一百二十', 120],
    ['一百零五', 105],
    ['三〇', 30],
    ['一〇〇', 100],
    ['二〇一八', 2018],
    ['二O一八', 2018],
    ['28', 28],
    ['2018', 2018],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(['', '一二三', '三五', '二三十', '十百', '一十二十', '十〇五六', '第二', '若干', '1234567'])(
    '「%s」 is none, and is not repaired',
    text => {
      expect(readNumber(text)).toBeNull();
    },
  );
});

it('writes 1 to 99 as it reads them', () => {
  for (let n = 1; n < 100; n++) expect(readNumber(chineseOrdinal(n))).toBe(n);
});
