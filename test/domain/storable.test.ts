import { describeChange } from '../../domain/revision/describe-change';
import { readTable } from '../../domain/registry/read-table';
import { cutText, storableText, unstorableIn } from '../../domain/storable';

const half = '\ud83d';
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

describe('what the record cannot keep', () => {
  it.each([
    ['a NUL', { a: [{ b: 'x\0' }] }, 'a.0.b', 'nul'],
    ['the first half of a pair', { a: `${half}x` }, 'a', 'half-pair'],
    ['the second half', { a: '\ude00' }, 'a', 'half-pair'],
    ['a NUL in a name', { 'a\0': 1 }, 'a\0', 'nul'],
    ['a number beyond the column', { n: 2 ** 31 }, 'n', 'number'],
    ['the same below nought', { n: -(2 ** 31) }, 'n', 'number'],
    ['what is no number', { n: NaN }, 'n', 'number'],
    ['an infinite number', [Infinity], '0', 'number'],
    ['nesting without end', deep(50), Array(41).fill('0').join('.'), 'depth'],
  ])('is %s, named by its place', (_, data, path, flaw) => {
    expect(unstorableIn(data).map(one => [one.path.join('.'), one.flaw])).toEqual([[path, flaw]]);
  });

  it('is no whole pair, no number of the column, no null and no depth of a form', () => {
    expect(
      unstorableIn({ a: '😀甲\u0001\n', b: 2 ** 31 - 1, c: null, d: [undefined, true], e: deep(20) }),
    ).toEqual([]);
  });

  it('is found at most twenty times, and in a depth that no recursion survives', () => {
    expect(unstorableIn(Array(1000).fill('\0'))).toHaveLength(20);
    let endless: unknown = 1;
    for (let n = 0; n < 200_000; n++) endless = [endless];
    expect(unstorableIn(endless)).toHaveLength(1);
  });

  it('is left out of a file, where nobody can be asked', () => {
    expect(storableText(`甲\0${half}乙😀`)).toBe('甲乙😀');
  });
});

it('cuts a text before a pair, never within it', () => {
  expect([cutText('甲😀乙', 2), cutText('甲😀乙', 3), cutText('甲', 9)]).toEqual(['甲', '甲😀', '甲']);
  const text = `${'甲'.repeat(39)}😀尾`;
  expect(describeChange({ kind: 'removed', docketId: 'x', text }, id => id)).toContain(`${'甲'.repeat(39)}…`);
});

it('keeps a registry’s row whose cell holds such characters, without them, and names the cell', () => {
  const { rows, problems } = readTable([
    ['单位', '姓名'],
    ['甲\0局', `某${half}人`],
  ]);
  expect([rows[0]?.cells.unit, rows[0]?.cells.name]).toEqual(['甲局', '某人']);
  expect(problems.map(one => [one.row, one.column])).toEqual([
    [2, '单位'],
    [2, '姓名'],
  ]);
});
