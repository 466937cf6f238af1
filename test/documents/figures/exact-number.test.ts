import { exactNumber } from '../../../documents/figures/exact-number';

describe('a number of a workbook is the decimal that was entered', () => {
  it.each([
    ['0', '0'],
    ['20000000', '20000000'],
    ['1.1000000000000001', '1.1'],
    ['1234.5599999999999', '1234.56'],
    ['13043478.26', '13043478.26'],
    ['2E7', '20000000'],
    ['1.2345E-3', '0.0012345'],
    ['-0.01', '-0.01'],
    ['100', '100'],
    ['999999999999999', '999999999999999'],
  ])('%s is %s', (kept, text) => expect(exactNumber(kept)).toBe(text));

  it.each([
    ['0.1 + 0.2 worked out', '0.30000000000000004'],
    ['what a double cannot tell from its neighbour', '1e15'],
    ['a third', String(1 / 3)],
    ['no number', 'x'],
    ['nothing', ''],
  ])('has none for %s', (_, kept) => expect(exactNumber(kept)).toBeNull());

  it('keeps every amount of 15 digits', () => {
    for (let fen = 1n; fen < 10n ** 15n; fen = fen * 7n + 3n) {
      const yuan = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
      expect(exactNumber(String(Number(yuan)))).toBe(yuan.replace(/\.?0+$/, ''));
    }
  });
});
