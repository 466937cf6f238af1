import { knownScheme } from '../../../documents/packs/find-scheme';
import { compose } from '../../../domain/scheme/compose';
import type { Article, Scheme, SchemeDifference } from '../../../domain/scheme/types';

const parent = knownScheme('measures-2016');
const says = { zh: '说明', en: 'words' };
const article = (no: string): Article => ({ no, says, items: [] });
const nothing: SchemeDifference = {
  id: 'local',
  version: 1,
  title: says,
  document: { ...parent.document, id: '〈地方〉' },
  parent: { id: 'measures-2016', version: 1 },
  changes: [],
  without: [],
};
const of = (change: Partial<SchemeDifference>): Scheme => compose(parent, { ...nothing, ...change });
const numbers = (scheme: Scheme) => scheme.articles.map(one => one.no).join(' ');

it('is its parent where it says nothing', () => {
  const { id, title, document, parent: stands, ...rest } = of({});
  expect({ id, title, stands, document: document.id }).toEqual({
    id: 'local',
    title: says,
    stands: nothing.parent,
    document: '〈地方〉',
  });
  expect(rest).toEqual(expect.objectContaining({ articles: parent.articles, indicators: parent.indicators }));
});

describe('articles', () => {
  it('are changed in their place', () =>
    expect(
      of({ articles: [article('3')], changes: [{ kind: 'changed', article: '3', says }] }).articles[2],
    ).toEqual(article('3')));
  it('are added behind the number that they carry', () =>
    expect(
      numbers(
        of({
          articles: [article('13'), article('9b'), article('9a')],
          changes: ['13', '9b', '9a'].map(one => ({ kind: 'added' as const, article: one, says })),
        }),
      ),
    ).toBe('1 2 3 4 5 6 7 8 9 9a 9b 10 11 12 13'));
  it('are left out', () =>
    expect(numbers(of({ changes: [{ kind: 'left-out', article: '10', says }] }))).toBe(
      '1 2 3 4 5 6 7 8 9 11 12',
    ));
});

describe('indicators', () => {
  const a1 = { ...parent.indicators[0]!, points: '20', scoring: { kind: 'all-or-nothing' as const } };
  it('are changed in their place, added behind those of their area, left out', () =>
    expect(
      of({ indicators: [{ ...a1, id: 'E1' }, a1], without: ['A3', 'D1'] }).indicators.map(
        one => `${one.id} ${one.points ?? '-'}`,
      ),
    ).toEqual(['A1 20', 'A2 -', 'E1 20', 'B1 -', 'B2 -', 'C1 -']));
});

describe('questions', () => {
  const ask = { id: '8.reward', question: says, kind: 'number' as const, proposed: '5' };
  it('are asked otherwise or besides', () =>
    expect(of({ asks: [ask, { ...ask, id: '13.more' }] }).asks.slice(-4)).toEqual([
      ask,
      ...parent.asks.slice(-2),
      { ...ask, id: '13.more' },
    ]));
  it('are not asked where the difference answers: the first day is said', () => {
    const days = { ...parent.days, starts: '12-01' };
    expect(of({ days }).asks.map(one => one.id)).not.toContain('6.start');
    expect(of({}).asks.map(one => one.id)).toContain('6.start');
  });
});

it('says everything else in place of the parent', () =>
  expect(of({ organiser: '省领导小组', subjects: [] })).toMatchObject({
    organiser: '省领导小组',
    subjects: [],
    leadBodies: parent.leadBodies,
  }));

describe('is refused', () => {
  it.each<[string, Partial<SchemeDifference>, string]>([
    ['for another parent', { parent: { id: 'trial-2012', version: 1 } }, 'SCHEME_PARENT_OTHER'],
    ['for another version of it', { parent: { id: 'measures-2016', version: 2 } }, 'SCHEME_PARENT_OTHER'],
    [
      'where it changes an article that is not there',
      { articles: [article('13')], changes: [{ kind: 'changed', article: '13', says }] },
      'SCHEME_ARTICLE_UNKNOWN',
    ],
    [
      'where it leaves out one that is not there',
      { changes: [{ kind: 'left-out', article: '13', says }] },
      'SCHEME_ARTICLE_UNKNOWN',
    ],
    [
      'where it adds one that is there',
      { articles: [article('3')], changes: [{ kind: 'added', article: '3', says }] },
      'SCHEME_ARTICLE_KNOWN',
    ],
    ['where an article is said and no change', { articles: [article('3')] }, 'SCHEME_CHANGE_UNFIT'],
    [
      'where a change is said and no article',
      { changes: [{ kind: 'changed', article: '3', says }] },
      'SCHEME_CHANGE_UNFIT',
    ],
    [
      'where an article is left out and said',
      { articles: [article('3')], changes: [{ kind: 'left-out', article: '3', says }] },
      'SCHEME_CHANGE_UNFIT',
    ],
    ['where it leaves out an unknown indicator', { without: ['Z9'] }, 'SCHEME_INDICATOR_UNKNOWN'],
    [
      'where it leaves out an indicator and has it',
      { without: ['A1'], indicators: [parent.indicators[0]!] },
      'SCHEME_INDICATOR_UNKNOWN',
    ],
  ])('%s', (_, change, code) => expect(() => of(change)).toThrow(expect.objectContaining({ code }) as Error));
});
