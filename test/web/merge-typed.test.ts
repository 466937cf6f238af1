import { changesOf, isSame, mergeTyped, typedIn } from '../../web/parts/merge-typed';

describe('what was typed here and kept elsewhere, from what both began with', () => {
  const base = { text: '甲', percent: 40 };
  it.each([
    ['nothing changed', base, base, base, [], {}],
    ['only here', { ...base, text: '乙' }, base, { ...base, text: '乙' }, [], {}],
    ['only there', base, { ...base, text: '乙' }, { ...base, text: '乙' }, ['text'], {}],
    [
      'different fields',
      { text: '乙', percent: 40 },
      { text: '甲', percent: 50 },
      { text: '乙', percent: 50 },
      ['percent'],
      {},
    ],
    [
      'the same field to the same',
      { ...base, text: '乙' },
      { ...base, text: '乙' },
      { ...base, text: '乙' },
      [],
      {},
    ],
    [
      'the same field to something else: asked, and what is here stays',
      { ...base, text: '乙' },
      { ...base, text: '丙' },
      { ...base, text: '乙' },
      [],
      { text: '丙' },
    ],
    ['emptied there', base, { percent: 40 }, { percent: 40 }, ['text'], {}],
    [
      'emptied there, changed here: asked',
      { ...base, text: '乙' },
      { percent: 40 },
      { ...base, text: '乙' },
      [],
      { text: undefined },
    ],
    [
      'emptied here, changed there: asked',
      { percent: 40 },
      { ...base, text: '丙' },
      { percent: 40 },
      [],
      { text: '丙' },
    ],
  ])('%s', (_, typed, theirs, values, taken, differing) =>
    expect(mergeTyped(base, typed, theirs)).toEqual({ values, taken, differing }),
  );
});

it('what was typed is neither what the form began with nor what is empty, but what was emptied is', () => {
  const initial = { obligationId: 'o1', name: '某某' };
  expect(typedIn({ obligationId: 'o1', name: '', text: '', fileIds: [], percent: 0 }, initial)).toEqual({
    name: '',
    percent: 0,
  });
});

it('changes are by field, with null for what is gone', () => {
  expect(
    changesOf({ a: 1, b: [{ id: 'x', name: 'y' }], c: 3 }, { a: 2, b: [{ name: 'y', id: 'x' }] }),
  ).toEqual({
    a: 2,
    c: null,
  });
});

it('a list is not the same as a record with the same names', () => {
  expect([
    isSame([1], { 0: 1 }),
    isSame([1, 2], [1]),
    isSame({ a: undefined }, {}),
    isSame(null, {}),
  ]).toEqual([false, false, true, false]);
});
