import { compareTexts } from '../../../domain/scheme/known';

const known = { whole: 'w', articles: { '1': 'a', '2': 'b', '10': 'c' } };

it('knows the same articles, whatever stands around them', () => {
  expect(compareTexts(known, known)).toEqual({ isSameText: true, same: 3, changes: [] });
  expect(compareTexts(known, { ...known, whole: 'v' })).toEqual({ isSameText: false, same: 3, changes: [] });
});
it('says what is added, changed, left out, in the order of the articles', () =>
  expect(compareTexts(known, { whole: 'v', articles: { '1': 'a', '2': 'x', '9a': 'd' } })).toEqual({
    isSameText: false,
    same: 1,
    changes: [
      { kind: 'changed', article: '2' },
      { kind: 'added', article: '9a' },
      { kind: 'left-out', article: '10' },
    ],
  }));
